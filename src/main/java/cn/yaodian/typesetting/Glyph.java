package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;

/**
 * A character on its way to a line.
 *
 * @param typeface that it will be painted in
 * @param width    of its cell in points
 */
record Glyph(int codePoint, Typeface typeface, double width) {

    /**
     * @param em width in points of a full character's cell
     */
    static List<Glyph> of(List<Run> runs, double em, TypeMetrics metrics) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Run run : runs) {
            run.text().codePoints().map(Printable::of).filter(c -> c != Printable.NOTHING).forEach(codePoint -> {
                Typeface lender = metrics.covering(run.typeface(), codePoint);
                glyphs.add(new Glyph(codePoint, lender, metrics.ownAdvance(lender, codePoint) * em));
            });
        }
        return glyphs;
    }

    static List<Glyph> of(String text, Typeface typeface, double em, TypeMetrics metrics) {
        return of(List.of(new Run(text, typeface)), em, metrics);
    }

    static double width(List<Glyph> glyphs) {
        double width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.width();
        }
        return width;
    }

    boolean isBlank() {
        return Kinsoku.isBlank(codePoint);
    }
}
