package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedText;
import java.util.Objects;

/**
 * A place in the grid of a table's row.
 *
 * @param words  of a cell of its own; else what is left out there, if anything
 * @param extent whether it is a cell of its own
 */
public record RowCell(MarkedText words, Extent extent) {

    /** Where a cell's words come from. */
    public enum Extent {
        /** It has its own. */
        OWN,
        /** It is merged with the cell above it. */
        ABOVE,
        /** It is merged with the cell to its left. */
        LEFT
    }

    public RowCell {
        Objects.requireNonNull(words);
        Objects.requireNonNull(extent);
    }

    static RowCell merged(Extent extent) {
        return new RowCell(new MarkedText(), extent);
    }

    static RowCell empty() {
        return new RowCell(new MarkedText(), Extent.OWN);
    }
}
