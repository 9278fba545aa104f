package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Typeface;

/**
 * A line ready to be put on a page: its characters and where they stand from left to right.
 *
 * @param anchor  key of the block that begins with it; empty for any other line
 * @param stretch width of the glyphs in relation to their natural one, at most 1
 */
record TextLine(String anchor, List<Glyph> glyphs, List<Double> xs, double size, double stretch) {

    /** Set from the left edge on; blanks pile up at the right edge of the text area of an upright sheet. */
    static TextLine natural(List<Glyph> glyphs, double left, double size) {
        return natural(glyphs, left, Sheet.RIGHT, size);
    }

    /** @param right where blanks at the end pile up instead of running off the line */
    static TextLine natural(List<Glyph> glyphs, double left, double right, double size) {
        return new TextLine("", glyphs, LineFill.natural(glyphs, left, right), size, 1);
    }

    static TextLine centred(List<Glyph> glyphs, double left, double right, double size) {
        return natural(glyphs, Math.max(left, (left + right - Glyph.width(glyphs)) / 2), right, size);
    }

    /** With something before it that begins at the given place. */
    TextLine after(List<Glyph> lead, double left) {
        List<Glyph> all = new ArrayList<>(lead);
        all.addAll(glyphs);
        List<Double> places = new ArrayList<>(LineFill.natural(lead, left, left + Glyph.width(lead)));
        places.addAll(xs);
        return new TextLine(anchor, all, places, size, stretch);
    }

    TextLine anchored(String key) {
        return new TextLine(key, glyphs, xs, size, stretch);
    }

    /** In the middle of a line of the grid that begins there. */
    List<Mark> marksAt(double top) {
        return marks(Sheet.baseline(top, Sheet.LINE, size), Ink.BLACK);
    }

    List<Mark> marks(double baseline, Ink ink) {
        return marks(baseline, stretch, ink);
    }

    /** One mark for each stretch of one typeface. */
    List<Mark> marks(double baseline, double stretch, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).typeface() != glyphs.get(start).typeface()) {
                marks.add(mark(start, i, baseline, stretch, ink));
                start = i;
            }
        }
        return marks;
    }

    private Mark mark(int start, int end, double baseline, double stretch, Ink ink) {
        StringBuilder text = new StringBuilder();
        glyphs.subList(start, end).forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        Typeface typeface = glyphs.get(start).typeface();
        return new Mark.Text(xs.subList(start, end), baseline, size, stretch, typeface, ink, text.toString());
    }
}
