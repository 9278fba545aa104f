package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import java.math.BigDecimal;

/** The words behind a number that multiply it. */
final class Scales {

    private static final String WORDS = "百千万亿";

    private Scales() {}

    /** Length of the scale word at a place: 万, 百万, 万亿; 0 for none. 千瓦 and 百分点 are units of measure. */
    static int lengthAt(CharSequence text, int at) {
        if (at >= text.length() || WORDS.indexOf(text.charAt(at)) < 0 || isMeasure(text, at)) {
            return 0;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean compound = text.charAt(at) != '亿' && (next == '万' && text.charAt(at) != '万' || next == '亿');
        return compound ? 2 : 1;
    }

    private static boolean isMeasure(CharSequence text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) == '千' && "瓦米克伏".indexOf(next) >= 0 || text.charAt(at) == '百' && next == '分';
    }

    static BigDecimal times(BigDecimal value, String scale) {
        BigDecimal amount = value;
        for (int i = 0; i < scale.length(); i++) {
            amount = amount.scaleByPowerOfTen(switch (scale.charAt(i)) {
                case '十' -> 1;
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                default -> 8;
            });
        }
        return amount;
    }

    /** Index behind at most two blanks. */
    static int skip(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && at - start < 2 && Glyphs.isBlank(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }
}
