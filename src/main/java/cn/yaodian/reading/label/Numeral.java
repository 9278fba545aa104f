package cn.yaodian.reading.label;

import cn.yaodian.reading.text.Glyphs;
import java.util.Optional;

/**
 * A whole number as labels and dates bear it.
 *
 * @param end index behind its last character
 */
public record Numeral(int value, int end) {

    private static final String CHINESE = "零一二三四五六七八九十百〇○廿卅";
    private static final int LONGEST = 6;

    /** Arabic digits at this place, at most four; nothing if there are none or more. */
    public static Optional<Numeral> arabic(CharSequence text, int start) {
        int value = 0;
        int i = start;
        while (i < text.length() && i - start < LONGEST && Glyphs.isDigit(text.charAt(i))) {
            value = value * 10 + Glyphs.digit(text.charAt(i));
            i++;
        }
        return i == start || i - start > 4 ? Optional.empty() : Optional.of(new Numeral(value, i));
    }

    /** A Chinese number from 一 to 九百九十九 at this place, 廿一 and 卅 among them, or digits one by one as in 二〇二二. */
    public static Optional<Numeral> chinese(CharSequence text, int start) {
        int value = 0;
        int digit = -1;
        boolean positional = false;
        int i = start;
        for (; i < text.length() && i - start < LONGEST; i++) {
            int place = CHINESE.indexOf(text.charAt(i));
            if (place < 0) {
                break;
            }
            if (place >= 14) {
                value += place == 14 ? 20 : 30;
                digit = -1;
                positional = true;
            } else if (place == 10 || place == 11) {
                value += Math.max(1, digit) * (place == 10 ? 10 : 100);
                digit = -1;
                positional = true;
            } else {
                int read = place >= 12 ? 0 : place;
                digit = digit >= 0 && !positional ? digit * 10 + read : read;
            }
        }
        return i == start ? Optional.empty() : Optional.of(new Numeral(value + Math.max(0, digit), i));
    }

    public static boolean isChineseDigit(char c) {
        return CHINESE.indexOf(c) >= 0;
    }
}
