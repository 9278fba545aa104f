package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a figure together with its range and its unit of measure. */
final class QuantityReader {

    private static final Words MEASURES = Words.named("measures");
    private static final Words TIMES = Words.named("time-words");
    private static final String RANGE = "-—–－~～至到";
    private static final String PER_CENT = "百分之";

    private QuantityReader() {}

    /** @return nothing where no figure with a unit of measure begins */
    static Optional<Quantity> at(CharSequence text, int start) {
        boolean perCent = startsWith(text, start, PER_CENT);
        int from = perCent ? start + PER_CENT.length() : start;
        if (from >= text.length()) {
            return Optional.empty();
        }
        return FigureReader.at(text, from).flatMap(figure -> perCent
                ? Optional.of(new Quantity(figure, Optional.empty(), "%", false, figure.end()))
                : measured(text, figure));
    }

    private static Optional<Quantity> measured(CharSequence text, Figure figure) {
        int at = figure.end();
        Optional<BigDecimal> max = Optional.empty();
        Figure scaleOf = figure;
        // 60%～70% has its unit twice, 1—3个 once.
        int dash = skip(text, percentAt(text, at) ? at + 1 : at);
        if (dash < text.length() && isRange(text, dash, figure)) {
            int next = skip(text, dashEnd(text, dash));
            if (next < text.length() && Glyphs.isDigit(text.charAt(next)) && !figure.chinese()) {
                Optional<Figure> upper = FigureReader.at(text, next);
                if (upper.isPresent()) {
                    max = Optional.of(upper.get().value());
                    scaleOf = upper.get();
                    at = upper.get().end();
                }
            }
        }
        at = skip(text, at);
        boolean more = at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多');
        at = skip(text, more ? at + 1 : at);
        if (TIMES.lengthAt(text, at) > 0 && TIMES.lengthAt(text, at) >= MEASURES.lengthAt(text, at)) {
            return Optional.empty();
        }
        int length = MEASURES.lengthAt(text, at);
        if (length == 0) {
            return Optional.empty();
        }
        String unit = text.subSequence(at, at + length).toString();
        Figure whole = new Figure(figure.value(), scaleOf.scale(), figure.vague(), figure.chinese(), figure.start(),
                at);
        return Optional.of(new Quantity(whole, max, unit.equals("％") ? "%" : unit, more, at + length));
    }

    private static boolean isRange(CharSequence text, int at, Figure figure) {
        return RANGE.indexOf(text.charAt(at)) >= 0 && !figure.vague();
    }

    private static int dashEnd(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end - at < 2 && RANGE.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean percentAt(CharSequence text, int at) {
        return at < text.length() && (text.charAt(at) == '%' || text.charAt(at) == '％');
    }

    private static int skip(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && at - start < 2 && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean startsWith(CharSequence text, int start, String word) {
        return start + word.length() <= text.length()
                && word.contentEquals(text.subSequence(start, start + word.length()));
    }
}
