package cn.yaodian.reading.line;

import java.util.Objects;

/**
 * A cell as a table shows it.
 *
 * @param words  its own words; empty where it only goes on what stands above or to the left
 * @param extent whether it is a cell of its own
 */
public record TableCell(String words, Extent extent) {

    /** Where a cell's words come from. */
    public enum Extent {
        /** It has its own. */
        OWN,
        /** It is merged with the cell above it. */
        ABOVE,
        /** It is merged with the cell to its left. */
        LEFT
    }

    public static final TableCell ABOVE = new TableCell("", Extent.ABOVE);
    public static final TableCell LEFT = new TableCell("", Extent.LEFT);

    public TableCell {
        Objects.requireNonNull(words);
        Objects.requireNonNull(extent);
    }

    public static TableCell of(String words) {
        return new TableCell(words, Extent.OWN);
    }
}
