package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Glyphs;
import java.util.Optional;

/** Reads the number that begins at a place with its scale word and what says that it is a little more: 10余万, 20多, 十几. */
final class FigureReader {

    private FigureReader() {}

    static Optional<Figure> at(CharSequence text, int start) {
        char c = text.charAt(start);
        return Glyphs.isDigit(c)
                ? Optional.of(whole(text, ArabicFigure.at(text, start)))
                : ChineseFigure.at(text, start).map(figure -> whole(text, figure));
    }

    private static Figure whole(CharSequence text, Figure bare) {
        Figure figure = scaled(text, bare);
        int at = Scales.skip(text, figure.end());
        if (at < text.length() && isMore(text.charAt(at), figure)) {
            figure = scaled(text, figure.withBound(Comparison.AT_LEAST, at + 1));
        }
        return figure;
    }

    private static boolean isMore(char c, Figure figure) {
        boolean tens = figure.script() != Figure.Script.ARABIC && figure.value().intValue() % 10 == 0;
        return "余多来+＋".indexOf(c) >= 0 || c == '几' && tens;
    }

    private static Figure scaled(CharSequence text, Figure figure) {
        int at = Scales.skip(text, figure.end());
        int length = figure.scale().isEmpty() && figure.script() != Figure.Script.ROUND ? Scales.lengthAt(text, at) : 0;
        return length == 0 ? figure : figure.withScale(text.subSequence(at, at + length).toString(), at + length);
    }
}
