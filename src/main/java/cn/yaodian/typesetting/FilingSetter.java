package cn.yaodian.typesetting;

import cn.yaodian.document.DocumentForm;
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
    List<Piece> atTop(FilingMarks marks, DocumentForm form) {
        List<Piece> set = new ArrayList<>();
        int row = 0;
        if (!marks.copyNumber().isEmpty()) {
            set.add(line(marks.copyNumber(), Typeface.FANGSONG, Sheet.rowTop(row++)));
        }
        if (!marks.secrecy().isEmpty() && !marks.urgency().isEmpty() && form == DocumentForm.ORDER) {
            // The letterhead of an order leaves room for two lines above it (10.2).
            set.add(line(marks.secrecy() + "　" + marks.urgency(), Typeface.HEITI, Sheet.rowTop(1)));
            return set;
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

    /**
     * Below the upper rule of a letter, in the order of reading: the document's number stands at the right on the first
     * line (10.1).
     *
     * @param top upper edge of that line
     */
    List<Piece> ofLetter(FilingMarks marks, String number, double top) {
        List<OneLine> lines = new ArrayList<>();
        add(marks.copyNumber(), Typeface.FANGSONG, lines);
        add(marks.secrecy(), Typeface.HEITI, lines);
        add(marks.urgency(), Typeface.HEITI, lines);
        OneLine atRight = OneLine.size3(number, Typeface.FANGSONG, metrics);
        double all = Sheet.RIGHT - Sheet.LEFT;
        List<Piece> set = new ArrayList<>();
        double room = all;
        if (!lines.isEmpty()) {
            OneLine first = lines.removeFirst();
            double gap = number.isEmpty() ? 0 : Sheet.CELL;
            double beside = OneLine.roomAtLeft(first.width(), atRight.width(), all, gap);
            set.add(piece(first.atLeft(Sheet.LEFT, beside), top));
            room = all - gap - beside;
        }
        set.add(piece(atRight.atRight(Sheet.RIGHT, room), top));
        for (int i = 0; i < lines.size(); i++) {
            set.add(piece(lines.get(i).atLeft(Sheet.LEFT, all), top + (i + 1) * Sheet.LINE));
        }
        return set;
    }

    private void add(String text, Typeface typeface, List<OneLine> lines) {
        if (!text.isEmpty()) {
            lines.add(OneLine.size3(text, typeface, metrics));
        }
    }

    private Piece line(String text, Typeface typeface, double top) {
        return piece(OneLine.size3(text, typeface, metrics).atLeft(Sheet.LEFT, Sheet.RIGHT - Sheet.LEFT), top);
    }

    private static Piece piece(TextLine line, double top) {
        return Piece.paragraph(line.marksAt(top));
    }
}
