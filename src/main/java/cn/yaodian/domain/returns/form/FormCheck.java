package cn.yaodian.domain.returns.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Check characters of hidden codes. They tell a code that somebody changed by hand or that was cut; they guard against
 * accidents, not against forgery.
 */
final class FormCheck {

    private static final int HEX = 16;

    private FormCheck() {}

    /** Eight characters. */
    static String of(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** The 32 characters of an identity without its hyphens, which spreadsheet programs might take for a sum. */
    static String plain(UUID identity) {
        return identity.toString().replace("-", "");
    }

    /** What {@link #plain} wrote. */
    static Optional<UUID> identity(String plain) {
        if (!plain.matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        return Optional.of(new UUID(Long.parseUnsignedLong(plain.substring(0, HEX), HEX),
                Long.parseUnsignedLong(plain.substring(HEX), HEX)));
    }
}
