package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads a figure together with its range and its unit of measure. */
final class QuantityReader {

    private static final Words MEASURES = Words.named("measures");
    private static final Words DURATIONS = Words.named("durations");
    private static final Words TIMES = Words.named("time-words");
    private static final String RANGE = "-—–－~～〜至到";
    private static final int LONGEST_ALTERNATIVE = 3;

    private QuantityReader() {}

    /** @return nothing where no figure begins that has a unit of measure or needs none */
    static Optional<Quantity> at(CharSequence text, int start) {
        return ShareReader.at(text, start)
                .or(() -> FigureReader.at(text, start).flatMap(figure -> measured(text, figure)));
    }

    private static Optional<Quantity> measured(CharSequence text, Figure figure) {
        int unitStart = Scales.skip(text, figure.end());
        int unit = unitLength(text, unitStart);
        // 60%～70% and 3家至5家 have the unit twice, 1—3个 once.
        Optional<Figure> upper = upper(text, figure, unit > 0 ? unitStart + unit : figure.end());
        if (upper.isPresent()) {
            Figure high = upper.get();
            int behind = Scales.skip(text, high.end());
            int length = unitLength(text, behind);
            boolean same = unit == 0 || text.subSequence(unitStart, unitStart + unit).toString()
                    .contentEquals(text.subSequence(behind, behind + length));
            if (length > 0 && same) {
                return Optional.of(range(text, figure, high, unit > 0, behind, length));
            }
        }
        return unit == 0
                ? BareFigure.of(text, figure)
                : Optional.of(new Quantity(figure, Optional.empty(), unit(text, unitStart, unit), figure.start(),
                        behindAlternative(text, unitStart + unit)));
    }

    /** Length of the unit of measure at a place; 0 where none stands, or a word that counts nothing does. */
    private static int unitLength(CharSequence text, int at) {
        int length = Math.max(MEASURES.lengthAt(text, at), DURATIONS.lengthAt(text, at));
        return TIMES.lengthAt(text, at) >= length ? 0 : length;
    }

    private static Quantity range(CharSequence text, Figure low, Figure high, boolean unitTwice, int unitStart,
            int length) {
        // 3—5万: the scale word stands once for both; 5000万—1亿: each has its own.
        boolean shared = low.scale().isEmpty() && !unitTwice && !high.scale().isEmpty()
                && low.value().compareTo(high.amount()) < 0;
        String scale = shared ? high.scale() : low.scale();
        BigDecimal one = Scales.times(BigDecimal.ONE, scale);
        Figure figure = new Figure(low.value(), scale, low.bound(), low.script(), low.start(), high.end());
        return new Quantity(figure, Optional.of(high.amount().divide(one, MathContext.DECIMAL64)),
                unit(text, unitStart, length), low.start(), behindAlternative(text, unitStart + length));
    }

    private static Optional<Figure> upper(CharSequence text, Figure low, int at) {
        int dash = Scales.skip(text, at);
        int from = dash;
        while (from < text.length() && from - dash < 2 && RANGE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int next = Scales.skip(text, from);
        if (from == dash || next >= text.length() || low.script() == Figure.Script.ROUND) {
            return Optional.empty();
        }
        boolean arabic = Glyphs.isDigit(text.charAt(next));
        if (arabic != (low.script() == Figure.Script.ARABIC)) {
            return Optional.empty();
        }
        return FigureReader.at(text, next).filter(high -> high.script() == low.script()
                && (high.amount().compareTo(low.amount()) > 0));
    }

    private static String unit(CharSequence text, int start, int length) {
        String unit = text.subSequence(start, start + length).toString();
        return unit.equals("％") ? "%" : unit;
    }

    /** 篇（条）, 套（间）: the other unit in brackets. */
    private static int behindAlternative(CharSequence text, int end) {
        if (end >= text.length() || text.charAt(end) != '（' && text.charAt(end) != '(') {
            return end;
        }
        for (int i = end + 2; i < text.length() && i - end - 1 <= LONGEST_ALTERNATIVE; i++) {
            if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                return MEASURES.contains(text.subSequence(end + 1, i)) ? i + 1 : end;
            }
        }
        return end;
    }
}
