package cn.yaodian.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** The sentences of remarks, which stand in a file of their own. */
final class RemarkWords {

    /** A longer text is named by its beginning. */
    private static final int LONGEST = 20;
    private static final Properties WORDS = read();

    private RemarkWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = RemarkWords.class.getResourceAsStream("remarks.properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static SettingRemark of(SettingRemark.Kind kind, Object... about) {
        return new SettingRemark(kind, MessageFormat.format(word(kind.name()), about));
    }

    /** What a text is, such as 发文字号. */
    static String part(String key) {
        return word("part." + key);
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    static String brief(String text) {
        int[] codePoints = text.codePoints().map(Printable::of).filter(c -> c != Printable.NOTHING).toArray();
        return codePoints.length <= LONGEST
                ? new String(codePoints, 0, codePoints.length)
                : new String(codePoints, 0, LONGEST) + "…";
    }
}
