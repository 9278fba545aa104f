package cn.yaodian.composing.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The fixed words of the ledgers' tables, from their resource. */
final class LedgerWords {

    private static final Properties WORDING = load();

    private LedgerWords() {}

    private static Properties load() {
        Properties wording = new Properties();
        try (InputStream in = LedgerWords.class.getResourceAsStream("wording.properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            wording.load(reader);
            return wording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What stands behind the key; without values as it is.
     *
     * @throws IllegalStateException if the resource does not have the key
     */
    static String fill(String key, Object... values) {
        String wording = WORDING.getProperty(key);
        if (wording == null) {
            throw new IllegalStateException("no wording " + key);
        }
        // In one pass: what is filled in may itself look like a place to be filled.
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = wording.indexOf('{'); at >= 0 && values.length > 0; at = wording.indexOf('{', from)) {
            filled.append(wording, from, at).append(values[wording.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return filled.append(wording.substring(from)).toString();
    }
}
