package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.quantity.Figure.Script;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters: 二十, 三百五十, 两万, 一万五千, 十几, 上百, 近千, and 百 alone. */
final class ChineseFigure {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";
    private static final int LONGEST = 18;

    private ChineseFigure() {}

    /** The digit's value, 两 as 2; -1 for anything else. */
    static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    /** @return nothing where no number begins, or a name made of digits does (十四五, 一二三) */
    static Optional<Figure> at(CharSequence text, int start) {
        char c = text.charAt(start);
        if ("上近超逾".indexOf(c) >= 0) {
            return estimate(text, start);
        }
        if ("百千万".indexOf(c) >= 0) {
            return Optional.of(round(text, start, start, Comparison.EQUAL, Script.ROUND));
        }
        return digit(c) > 0 || c == '十' ? counted(text, start) : Optional.empty();
    }

    /** 上百, 近万, 超千: the scale word is the number. */
    private static Optional<Figure> estimate(CharSequence text, int start) {
        int at = start + 1;
        if (at >= text.length() || "十百千万亿".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        Comparison bound = switch (text.charAt(start)) {
            case '上' -> Comparison.AT_LEAST;
            case '近' -> Comparison.ABOUT;
            default -> Comparison.MORE_THAN;
        };
        return Optional.of(round(text, start, at, bound, Script.CHINESE));
    }

    private static Figure round(CharSequence text, int start, int at, Comparison bound, Script script) {
        BigDecimal value = BigDecimal.ONE;
        int scaleStart = at;
        int power = POWERS.indexOf(text.charAt(at));
        if (power >= 0) {
            value = value.scaleByPowerOfTen(power + 1).setScale(0);
            scaleStart = at + 1;
        }
        int scaleEnd = scaleStart;
        while (scaleEnd < text.length() && scaleEnd - scaleStart < 2 && "万亿".indexOf(text.charAt(scaleEnd)) >= 0) {
            scaleEnd++;
        }
        return new Figure(value, text.subSequence(scaleStart, scaleEnd).toString(), bound, script, start, scaleEnd);
    }

    private static Optional<Figure> counted(CharSequence text, int start) {
        long total = 0;
        long section = 0;
        long digit = -1;
        String scale = "";
        int i = start;
        for (; i < text.length() && i - start < LONGEST; i++) {
            char c = text.charAt(i);
            int place = digit(c);
            int power = POWERS.indexOf(c);
            if (place >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = place;
            } else if (power >= 0) {
                section += Math.max(1, digit) * (power == 0 ? 10 : power == 1 ? 100 : 1000);
                digit = -1;
            } else if (c == '万' && scale.isEmpty() && section + Math.max(0, digit) > 0) {
                total = section + Math.max(0, digit);
                section = 0;
                digit = -1;
                scale = "万";
            } else {
                break;
            }
        }
        section += Math.max(0, digit);
        if (scale.isEmpty() || section == 0) {
            long value = scale.isEmpty() ? section : total;
            String written = scale.isEmpty() && i < text.length() && text.charAt(i) == '亿' ? "亿" : scale;
            return figure(value, written, start, i + (written.equals("亿") ? 1 : 0));
        }
        return figure(total * 10_000 + section, "", start, i); // 一万五千
    }

    private static Optional<Figure> figure(long value, String scale, int start, int end) {
        return value == 0
                ? Optional.empty()
                : Optional.of(new Figure(BigDecimal.valueOf(value), scale, Comparison.EQUAL, Script.CHINESE, start,
                        end));
    }
}
