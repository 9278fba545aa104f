package cn.yaodian.typesetting;

import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets names and date for seals (GB/T 9704-2012, 7.3.5.1): the date four characters from the right, the name above it and
 * centred on it; the bodies of a joint issue side by side, the date below the last. Each seal is centred on its name, the
 * last on name and date; the first row's upper edge is within a line of the body.
 */
final class SealedSignatureSetter {

    /** Of a seal that will be stamped by hand, in mm. */
    static final double USUAL_DIAMETER = 42;

    private static final double FOUR = 4 * Sheet.CELL;
    private static final int MOST_IN_ROW = 3;
    /** White between two seals: they may not touch. */
    private static final double BETWEEN = Sheet.mm(2);

    private final TypeMetrics metrics;

    SealedSignatureSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    /** Height of the whole in lines of the grid, the blank ones above the names included. */
    int lines(Signature signature) {
        int rows = rows(signature).size();
        return rows == 0 ? 1 : rows * rowLines(signature) - below(signature) + 1;
    }

    /** @param top lower edge of the body's last line */
    List<Mark> marks(Signature signature, double top) {
        List<Mark> marks = new ArrayList<>();
        List<List<Signatory>> rows = rows(signature);
        List<Glyph> date = glyphs(signature.date());
        double y = top + blank(signature) * Sheet.LINE;
        if (rows.isEmpty()) {
            return line(date, Sheet.RIGHT - FOUR - Glyph.width(date), top + Sheet.LINE);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            marks.addAll(row(rows.get(i), last ? date : List.of(), y));
            y += rowLines(signature) * Sheet.LINE;
        }
        return marks;
    }

    private List<Mark> row(List<Signatory> row, List<Glyph> date, double y) {
        List<Mark> names = new ArrayList<>();
        List<Mark> seals = new ArrayList<>();
        double slot = Sheet.RIGHT - Sheet.LEFT;
        for (int i = 0; i < row.size(); i++) {
            Signatory signatory = row.get(i);
            boolean dated = i == row.size() - 1 && !date.isEmpty();
            double middle = row.size() == 1
                    ? Sheet.RIGHT - FOUR - Glyph.width(date) / 2
                    : Sheet.LEFT + (i + 0.5) * slot / row.size();
            List<Glyph> name = glyphs(signatory.name());
            double width = Glyph.width(name);
            double left = Math.clamp(middle - width / 2, Sheet.LEFT, Math.max(Sheet.LEFT, Sheet.RIGHT - width));
            names.addAll(line(name, left, y));
            if (dated) {
                names.addAll(line(date, middle - Glyph.width(date) / 2, y + Sheet.LINE));
            }
            double centre = y + (dated ? Sheet.LINE : Sheet.LINE / 2);
            signatory.seal().ifPresent(seal -> seals.add(seal(seal, left + width / 2, centre)));
        }
        names.addAll(seals);
        return names;
    }

    private static Mark seal(Seal seal, double x, double y) {
        double diameter = Sheet.mm(seal.diameter());
        double left = Math.clamp(x - diameter / 2, Sheet.LEFT, Math.max(Sheet.LEFT, Sheet.RIGHT - diameter));
        return new Mark.Image(left, y - diameter / 2, diameter, diameter, seal.image());
    }

    private static List<Mark> line(List<Glyph> glyphs, double left, double top) {
        return TextLine.natural(glyphs, left, Sheet.SIZE_3).marks(Sheet.baseline(top, Sheet.LINE, Sheet.SIZE_3), 1,
                Ink.BLACK);
    }

    /** As many side by side as have room for their seals and names. */
    private List<List<Signatory>> rows(Signature signature) {
        List<Signatory> all = signature.signatories();
        double widest = all.stream().mapToDouble(one -> Math.max(Glyph.width(glyphs(one.name())), diameter(one)))
                .max().orElse(0);
        int inRow = (int) Math.clamp((Sheet.RIGHT - Sheet.LEFT) / (widest + BETWEEN), 1, MOST_IN_ROW);
        List<List<Signatory>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += inRow) {
            rows.add(all.subList(i, Math.min(i + inRow, all.size())));
        }
        return rows;
    }

    /** Blank lines between body and name, so that the seal's upper edge is within the first of them. */
    private int blank(Signature signature) {
        double centre = rows(signature).size() == 1 ? Sheet.LINE : Sheet.LINE / 2;
        return (int) Math.max(1, Math.ceil((largest(signature) / 2 - centre) / Sheet.LINE));
    }

    /** From one row of names to the next. */
    private int rowLines(Signature signature) {
        return (int) Math.ceil((largest(signature) + BETWEEN) / Sheet.LINE) + 1;
    }

    /** Lines of the last row's share that stand below the date. */
    private int below(Signature signature) {
        return rowLines(signature) - blank(signature) - 1;
    }

    private static double largest(Signature signature) {
        return signature.signatories().stream().mapToDouble(SealedSignatureSetter::diameter).max()
                .orElse(Sheet.mm(USUAL_DIAMETER));
    }

    private static double diameter(Signatory signatory) {
        return Sheet.mm(signatory.seal().map(Seal::diameter).orElse(USUAL_DIAMETER));
    }

    private List<Glyph> glyphs(String text) {
        return Glyph.of(text, Typeface.FANGSONG, Sheet.CELL, metrics);
    }
}
