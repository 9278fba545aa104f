package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;

/** Sets signature, date and note of a document without seal (GB/T 9704-2012, 7.3.5.2, 7.3.6). */
final class SignatureSetter {

    private static final double TWO = 2 * Sheet.CELL;

    private final TypeMetrics metrics;

    SignatureSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    List<TextLine> lines(Signature signature) {
        List<List<Glyph>> names = new ArrayList<>();
        double widestName = (Sheet.RIGHT - Sheet.LEFT - TWO) / Sheet.CELL;
        for (String body : signature.bodies()) {
            TitleShape.lines(body, widestName).forEach(line -> names.add(glyphs(line)));
        }
        List<Glyph> date = glyphs(signature.date());
        double right = Sheet.RIGHT - TWO;
        double nameWidth = names.stream().mapToDouble(Glyph::width).max().orElse(0);
        double nameLeft = right - nameWidth;
        double dateLeft = nameLeft + TWO;
        if (names.isEmpty() || dateLeft + Glyph.width(date) > right) {
            // The date is the longer: it keeps the distance from the right, and the name moves left with it.
            dateLeft = right - Glyph.width(date);
            nameLeft = Math.min(nameLeft, dateLeft - TWO);
        }
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> name : names) {
            double left = names.size() == 1 ? nameLeft : nameLeft + (nameWidth - Glyph.width(name)) / 2;
            lines.add(TextLine.natural(name, left, Sheet.SIZE_3));
        }
        if (!date.isEmpty()) {
            lines.add(TextLine.natural(date, dateLeft, Sheet.SIZE_3));
        }
        return lines;
    }

    private List<Glyph> glyphs(String text) {
        return Glyph.of(text, Typeface.FANGSONG, Sheet.CELL, metrics);
    }
}
