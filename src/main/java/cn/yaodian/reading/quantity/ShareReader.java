package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.quantity.Figure.Script;
import cn.yaodian.reading.text.Glyphs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares that are not written with %: 百分之三十, 千分之五, 三分之二, 八成, 半数, 一半, 翻一番. Given in per cent. */
final class ShareReader {

    private static final String PER_CENT = "百分之";
    private static final String PER_MILLE = "千分之";
    private static final String BEHIND_TENTHS = "以左的，。；、,;内";

    private ShareReader() {}

    static Optional<Quantity> at(CharSequence text, int start) {
        return switch (text.charAt(start)) {
            case '百' -> startsWith(text, start, PER_CENT) ? hundredths(text, start, "%") : Optional.empty();
            case '千' -> startsWith(text, start, PER_MILLE) ? hundredths(text, start, "‰") : Optional.empty();
            case '翻' -> doubling(text, start);
            case '半' -> startsWith(text, start, "半数") ? bounded(text, start, start + 2) : Optional.empty();
            case '一' -> startsWith(text, start, "一半") ? half(text, start, start + 2) : tenths(text, start);
            case '过', '超' -> overHalf(text, start);
            default -> fraction(text, start).or(() -> tenths(text, start));
        };
    }

    private static Optional<Quantity> hundredths(CharSequence text, int start, String unit) {
        int from = start + PER_CENT.length();
        if (from >= text.length()) {
            return Optional.empty();
        }
        if (text.charAt(from) == '百') {
            return Optional.of(share(BigDecimal.valueOf(100), unit, start, from + 1));
        }
        return FigureReader.at(text, from).filter(figure -> figure.script() != Script.ROUND)
                .map(figure -> new Quantity(figure, Optional.empty(), unit, start, figure.end()));
    }

    /** 三分之二. */
    private static Optional<Quantity> fraction(CharSequence text, int start) {
        int below = start < text.length() ? ChineseFigure.digit(text.charAt(start)) : -1;
        if (below < 2 || !startsWith(text, start + 1, "分之") || start + 3 >= text.length()) {
            return Optional.empty();
        }
        int above = ChineseFigure.digit(text.charAt(start + 3));
        return above < 1 || above >= below
                ? Optional.empty()
                : Optional.of(share(
                        BigDecimal.valueOf(100L * above).divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP),
                        "%", start, start + 4));
    }

    /** 八成以上; 成 is mostly something else, so a bound or the end of the clause must follow. */
    private static Optional<Quantity> tenths(CharSequence text, int start) {
        char c = text.charAt(start);
        int digit = Glyphs.isDigit(c) ? Glyphs.digit(c) : ChineseFigure.digit(c);
        if (digit < 1 || start + 1 >= text.length() || text.charAt(start + 1) != '成') {
            return Optional.empty();
        }
        int half = start + 2 < text.length() ? ChineseFigure.digit(text.charAt(start + 2)) : -1;
        int end = half > 0 ? start + 3 : start + 2;
        boolean ends = end >= text.length() || BEHIND_TENTHS.indexOf(text.charAt(end)) >= 0;
        return ends
                ? Optional.of(share(BigDecimal.valueOf(10L * digit + Math.max(0, half)), "%", start, end))
                : Optional.empty();
    }

    /** 占比过半, 过半数以上; 时间过半 is of time, and votes are counted in 过半数. */
    private static Optional<Quantity> overHalf(CharSequence text, int start) {
        int half = startsWith(text, start, "超过半") ? start + 2 : start + 1;
        if (startsWith(text, half, "半数")) {
            return bounded(text, start, half + 2);
        }
        boolean ends = half + 1 >= text.length() || BEHIND_TENTHS.indexOf(text.charAt(half + 1)) >= 0;
        boolean share = start > 0 && "率占比".indexOf(text.charAt(start - 1)) >= 0;
        if (!startsWith(text, half, "半") || !ends || !share) {
            return Optional.empty();
        }
        Figure figure = new Figure(BigDecimal.valueOf(50), "", Comparison.MORE_THAN, Script.CHINESE, start, half + 1);
        return Optional.of(new Quantity(figure, Optional.empty(), "%", start, half + 1));
    }

    private static Optional<Quantity> half(CharSequence text, int start, int end) {
        return Optional.of(share(BigDecimal.valueOf(50), "%", start, end));
    }

    /** 半数 alone is how votes are counted; 半数以上 may be a target. */
    private static Optional<Quantity> bounded(CharSequence text, int start, int end) {
        return startsWith(text, end, "以上") ? half(text, start, end) : Optional.empty();
    }

    private static Optional<Quantity> doubling(CharSequence text, int start) {
        if (startsWith(text, start, "翻番")) {
            return Optional.of(share(BigDecimal.ONE, "番", start, start + 2));
        }
        int times = start + 1 < text.length() ? ChineseFigure.digit(text.charAt(start + 1)) : -1;
        return times > 0 && startsWith(text, start + 2, "番")
                ? Optional.of(share(BigDecimal.valueOf(times), "番", start, start + 3))
                : Optional.empty();
    }

    private static Quantity share(BigDecimal value, String unit, int start, int end) {
        Figure figure = new Figure(value, "", Comparison.EQUAL, Script.CHINESE, start, end);
        return new Quantity(figure, Optional.empty(), unit, start, end);
    }

    static boolean startsWith(CharSequence text, int start, String word) {
        if (start + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
