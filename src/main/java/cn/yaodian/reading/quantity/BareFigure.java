package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.Optional;

/** Figures that have no unit of measure because a rate or a number is named before them: 人数突破3万, 系数控制在1.0以下. */
final class BareFigure {

    private static final Words REACHED = Words.named("figures-without-measure");
    private static final String NAMED = "率数值量额比度";
    private static final int MOST_WORDS = 3;

    private BareFigure() {}

    /** @return nothing where more than a bound stands behind it, or nothing says that it is to be reached */
    static Optional<Quantity> of(CharSequence text, Figure figure) {
        return figure.script() == Figure.Script.ARABIC && endsThere(text, figure.end()) && isNamed(text, figure.start())
                ? Optional.of(new Quantity(figure, Optional.empty(), "", figure.start(), figure.end()))
                : Optional.empty();
    }

    private static boolean endsThere(CharSequence text, int end) {
        int at = Scales.skip(text, end);
        int behind = Math.min(text.length(), at + MOST_WORDS * 2);
        at += Comparisons.lengthBehind(text.subSequence(at, behind).toString());
        boolean ratio = at + 1 < text.length() && Glyphs.isColon(text.charAt(at))
                && Glyphs.isDigit(text.charAt(at + 1));
        return at >= text.length() || !ratio && Clause.ends(text.charAt(at)) || text.charAt(at) == '）';
    }

    private static boolean isNamed(CharSequence text, int start) {
        int at = start;
        for (int i = 0; i < MOST_WORDS && at > 0; i++) {
            at -= REACHED.lengthBefore(text, at);
        }
        return at < start && at > 0 && NAMED.indexOf(text.charAt(at - 1)) >= 0;
    }
}
