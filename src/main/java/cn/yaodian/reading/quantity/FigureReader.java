package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the number that begins at a place: ３００, 1.2万, 1,500, 二十, 百分之三十 without its 百分之, 上百. */
final class FigureReader {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SCALES = "百千万亿";
    private static final int LONGEST = 18;

    private FigureReader() {}

    static Optional<Figure> at(CharSequence text, int start) {
        char c = text.charAt(start);
        if (Glyphs.isDigit(c)) {
            return Optional.of(arabic(text, start));
        }
        if ("上近数超逾".indexOf(c) >= 0) {
            return vague(text, start);
        }
        return DIGITS.indexOf(c) > 0 || c == '十' || c == '两' ? chinese(text, start) : Optional.empty();
    }

    private static Figure arabic(CharSequence text, int start) {
        StringBuilder digits = new StringBuilder();
        boolean point = false;
        int i = start;
        for (; i < text.length() && i - start < LONGEST; i++) {
            char c = text.charAt(i);
            if (Glyphs.isDigit(c)) {
                digits.append(Glyphs.digit(c));
            } else if ((c == '.' || c == '．') && !point && digitAt(text, i + 1)) {
                digits.append('.');
                point = true;
            } else if (!((c == ',' || c == '，') && threeDigitsAt(text, i + 1))) {
                break;
            }
        }
        // A longer run of digits is no quantity, but all of it is passed over at once.
        while (i < text.length() && Glyphs.isDigit(text.charAt(i))) {
            i++;
        }
        return scaled(new BigDecimal(digits.toString()), false, false, text, start, i);
    }

    private static boolean digitAt(CharSequence text, int at) {
        return at < text.length() && Glyphs.isDigit(text.charAt(at));
    }

    private static boolean threeDigitsAt(CharSequence text, int at) {
        return digitAt(text, at) && digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3);
    }

    /** 上百, 近万, 数千: the scale word is the number. */
    private static Optional<Figure> vague(CharSequence text, int start) {
        int i = start + 1;
        if (i >= text.length() || "十百千万亿".indexOf(text.charAt(i)) < 0) {
            return Optional.empty();
        }
        if (text.charAt(i) == '万' || text.charAt(i) == '亿') {
            return Optional.of(new Figure(BigDecimal.ONE, String.valueOf(text.charAt(i)), true, true, start, i + 1));
        }
        BigDecimal value = switch (text.charAt(i)) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            default -> BigDecimal.valueOf(1000);
        };
        return Optional.of(scaled(value, true, true, text, start, i + 1));
    }

    private static Optional<Figure> chinese(CharSequence text, int start) {
        long total = 0;
        long digit = -1;
        int i = start;
        for (; i < text.length() && i - start < LONGEST; i++) {
            char c = text.charAt(i);
            int place = c == '两' ? 2 : DIGITS.indexOf(c);
            int power = "十百千".indexOf(c);
            if (place >= 0) {
                if (digit > 0) {
                    return Optional.empty(); // 十四五, 一二三: names, not numbers
                }
                digit = place;
            } else if (power >= 0) {
                total += Math.max(1, digit) * (power == 0 ? 10 : power == 1 ? 100 : 1000);
                digit = -1;
            } else {
                break;
            }
        }
        long value = total + Math.max(0, digit);
        return value == 0
                ? Optional.empty()
                : Optional.of(scaled(BigDecimal.valueOf(value), false, true, text, start, i));
    }

    /** 千瓦, 千米, 千克 are units of measure. */
    private static boolean isMeasure(CharSequence text, int at) {
        return text.charAt(at) == '千' && at + 1 < text.length() && "瓦米克".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Takes in blanks and 万, 亿, 百万 behind the digits. */
    private static Figure scaled(BigDecimal value, boolean vague, boolean chinese, CharSequence text, int start,
            int end) {
        int i = end;
        while (i < text.length() && i - end < 2 && Glyphs.isBlank(text.charAt(i))) {
            i++;
        }
        int scaleStart = i;
        if (i < text.length() && SCALES.indexOf(text.charAt(i)) >= 0 && !isMeasure(text, i)) {
            i++;
            char next = i < text.length() ? text.charAt(i) : ' ';
            boolean compound = text.charAt(scaleStart) != '亿' && (next == '万' || next == '亿');
            i += compound ? 1 : 0;
        }
        return i == scaleStart
                ? new Figure(value, "", vague, chinese, start, end)
                : new Figure(value, text.subSequence(scaleStart, i).toString(), vague, chinese, start, i);
    }
}
