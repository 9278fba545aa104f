package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.quantity.Figure.Script;
import cn.yaodian.reading.text.Glyphs;
import java.math.BigDecimal;

/** Numbers in digits: 50, ３００, 1.2, 1,500, 1 500. */
final class ArabicFigure {

    private static final int LONGEST = 18;

    private ArabicFigure() {}

    /** The number that begins here, without its scale word; a digit stands at the start. */
    static Figure at(CharSequence text, int start) {
        int spaced = spacedEnd(text, start);
        if (spaced > start) {
            return spaced(text, start, spaced);
        }
        StringBuilder digits = new StringBuilder();
        boolean point = false;
        int i = start;
        for (; i < text.length() && i - start < LONGEST; i++) {
            char c = text.charAt(i);
            if (Glyphs.isDigit(c)) {
                digits.append(Glyphs.digit(c));
            } else if ((c == '.' || c == '．') && !point && isDigitAt(text, i + 1)) {
                digits.append('.');
                point = true;
            } else if (point || !isThousandsMark(text, i, start)) {
                break;
            }
        }
        // A longer run of digits is no quantity, but all of it is passed over at once.
        while (i < text.length() && Glyphs.isDigit(text.charAt(i))) {
            i++;
        }
        return new Figure(new BigDecimal(digits.toString()), "", Comparison.EQUAL, Script.ARABIC, start, i);
    }

    /**
     * Index behind the digits of 1 5 0 0, set apart for their looks or by a scanner; the start where fewer than three stand
     * so, or than two in full width.
     */
    private static int spacedEnd(CharSequence text, int start) {
        int at = start;
        int digits = 1;
        while (digits < LONGEST && at + 2 < text.length() && Glyphs.isBlank(text.charAt(at + 1))
                && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3)) {
            at += 2;
            digits++;
        }
        boolean wide = isWide(text.charAt(start)) && isWide(text.charAt(at));
        return digits < (wide ? 2 : 3) ? start : at + 1;
    }

    private static boolean isWide(char c) {
        return c >= '０' && c <= '９';
    }

    private static Figure spaced(CharSequence text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i += 2) {
            digits.append(Glyphs.digit(text.charAt(i)));
        }
        return new Figure(new BigDecimal(digits.toString()), "", Comparison.EQUAL, Script.ARABIC, start, end);
    }

    /** The comma of 1,500 or its thin blank; 2025 100家 is a year and a number. */
    private static boolean isThousandsMark(CharSequence text, int at, int start) {
        char c = text.charAt(at);
        boolean comma = c == ',' || c == '，';
        boolean blank = c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
        return comma && threeDigitsAt(text, at + 1) || blank && at - start <= 3 && threeDigitsAt(text, at + 1);
    }

    static boolean threeDigitsAt(CharSequence text, int at) {
        return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);
    }

    private static boolean isDigitAt(CharSequence text, int at) {
        return at < text.length() && Glyphs.isDigit(text.charAt(at));
    }
}
