package cn.yaodian.domain.returns;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells whether two reports say the same, long after one of them was changed on record. */
public final class Fingerprint {

    /** 64 bits: two reports on one matter are never taken for each other by chance. */
    private static final int BYTES = 8;

    private Fingerprint() {}

    public static String of(PartReport report) {
        return of(String.join("\0", report.progress(), report.problems(), report.nextSteps(),
                report.needsCoordination(), report.completion(), report.person(), report.phone()));
    }

    /** 3.2 and 3.20 are the same figure. */
    public static String of(Reading reading) {
        return of(plain(reading.inPeriod()) + "\0" + plain(reading.cumulative()));
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(PlainFigure::text).orElse("");
    }

    private static String of(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
