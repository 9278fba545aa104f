package cn.yaodian.typesetting;

import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets copy number, secrecy and urgency at the left edge, one below the other (GB/T 9704-2012, 7.2.1 to 7.2.3). */
final class FilingSetter {

    private final TypeMetrics metrics;

    FilingSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    /** How many lines they take. */
    static int lines(FilingMarks marks) {
        return (marks.copyNumber().isEmpty() ? 0 : 1) + (marks.secrecy().isEmpty() ? 0 : 1)
                + (marks.urgency().isEmpty() ? 0 : 1);
    }

    /** On the first lines of the text area: the secrecy always on the second, the others as they come. */
    List<Piece> atTop(FilingMarks marks) {
        List<Piece> set = new ArrayList<>();
        int row = 0;
        if (!marks.copyNumber().isEmpty()) {
            set.add(line(marks.copyNumber(), Typeface.FANGSONG, Sheet.rowTop(row++)));
        }
        if (!marks.secrecy().isEmpty()) {
            row = 1;
            set.add(line(marks.secrecy(), Typeface.HEITI, Sheet.rowTop(row++)));
        }
        if (!marks.urgency().isEmpty()) {
            set.add(line(marks.urgency(), Typeface.HEITI, Sheet.rowTop(row)));
        }
        return set;
    }

    /** Below the upper rule of a letter, from the given height on (10.1). */
    List<Piece> below(FilingMarks marks, double top) {
        List<Piece> set = new ArrayList<>();
        double y = top;
        if (!marks.copyNumber().isEmpty()) {
            set.add(line(marks.copyNumber(), Typeface.FANGSONG, y));
            y += Sheet.LINE;
        }
        for (String text : List.of(marks.secrecy(), marks.urgency())) {
            if (!text.isEmpty()) {
                set.add(line(text, Typeface.HEITI, y));
                y += Sheet.LINE;
            }
        }
        return set;
    }

    private Piece line(String text, Typeface typeface, double top) {
        List<Glyph> glyphs = Glyph.of(text, typeface, Sheet.CELL, metrics);
        return Piece.paragraph(TextLine.natural(glyphs, Sheet.LEFT, Sheet.SIZE_3)
                .marks(Sheet.baseline(top, Sheet.LINE, Sheet.SIZE_3), 1, Ink.BLACK));
    }
}
