package cn.yaodian.typesetting;

import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the names, the date and the seals of a sealed signature stand (GB/T 9704-2012, 7.3.5.1): the date four characters
 * from the right, the name above it and centred on it; the bodies of a joint issue side by side, the date below the last.
 * Each seal is centred on its name, the last on name and date; the first row's upper edge is within a line of the body.
 *
 * @param rows     the bodies that stand side by side; none where only a date is printed
 * @param blank    blank lines between body and first row
 * @param rowLines lines from one row of names to the next
 */
public record SealedRows(List<List<Signatory>> rows, int blank, int rowLines) {

    /** Of a seal that will be stamped by hand, in mm. */
    static final double USUAL_DIAMETER = 42;
    /** The date's distance from the right edge. */
    public static final double FOUR = 4 * Sheet.CELL;

    private static final int MOST_IN_ROW = 3;
    /** In mm: no seal is larger (those of the state have 60); a picture that claims to be is made as large. */
    private static final double LARGEST_DIAMETER = 60;
    /** White between two seals: they may not touch. */
    private static final double BETWEEN = Sheet.mm(2);

    public SealedRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static SealedRows of(Signature signature, TypeMetrics metrics) {
        List<Signatory> all = signature.signatories();
        double widest = all.stream().mapToDouble(one -> Math.max(width(one.name(), metrics), diameter(one))).max()
                .orElse(0);
        int inRow = (int) Math.clamp((Sheet.RIGHT - Sheet.LEFT) / (widest + BETWEEN), 1, MOST_IN_ROW);
        List<List<Signatory>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += inRow) {
            rows.add(all.subList(i, Math.min(i + inRow, all.size())));
        }
        double largest = all.stream().mapToDouble(SealedRows::diameter).max().orElse(Sheet.mm(USUAL_DIAMETER));
        double centre = rows.size() == 1 ? Sheet.LINE : Sheet.LINE / 2;
        int blank = (int) Math.max(1, Math.ceil((largest / 2 - centre) / Sheet.LINE));
        return new SealedRows(rows, blank, (int) Math.ceil((largest + BETWEEN) / Sheet.LINE) + 1);
    }

    /** Height of the whole in lines of the grid, the blank ones above the names included. */
    int lines() {
        return rows.isEmpty() ? 1 : (rows.size() - 1) * rowLines + blank + 2;
    }

    /**
     * The middle of a name, from the sheet's left edge.
     *
     * @param dateWidth in points; 0 in all rows but the last
     */
    public double middle(int row, int index, double dateWidth) {
        int count = rows.get(row).size();
        return count == 1
                ? Sheet.RIGHT - FOUR - dateWidth / 2
                : Sheet.LEFT + (index + 0.5) * (Sheet.RIGHT - Sheet.LEFT) / count;
    }

    /** Whether the date stands below this name. */
    public boolean isDated(int row, int index) {
        return row == rows.size() - 1 && index == rows.get(row).size() - 1;
    }

    /** Left edge of a name of the given width, which does not leave the text area. */
    public static double nameLeft(double middle, double width) {
        return Math.clamp(middle - width / 2, Sheet.LEFT, Math.max(Sheet.LEFT, Sheet.RIGHT - width));
    }

    /** Left edge of a seal that is centred on the given place, as far as the text area lets it. */
    public static double sealLeft(Seal seal, double centre) {
        double diameter = diameter(seal);
        return Math.clamp(centre - diameter / 2, Sheet.LEFT, Math.max(Sheet.LEFT, Sheet.RIGHT - diameter));
    }

    /** From the upper edge of a name's line down to the centre of its seal. */
    public static double sealCentre(boolean dated) {
        return dated ? Sheet.LINE : Sheet.LINE / 2;
    }

    /** In points. */
    public static double diameter(Seal seal) {
        return Sheet.mm(Math.min(seal.diameter(), LARGEST_DIAMETER));
    }

    private static double diameter(Signatory signatory) {
        return signatory.seal().map(SealedRows::diameter).orElse(Sheet.mm(USUAL_DIAMETER));
    }

    private static double width(String name, TypeMetrics metrics) {
        return OneLine.size3(name, Typeface.FANGSONG, metrics).width();
    }
}
