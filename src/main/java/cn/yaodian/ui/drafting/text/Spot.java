package cn.yaodian.ui.drafting.text;

import java.util.Objects;

/**
 * Where the clerk is writing.
 *
 * @param caret characters from the beginning of the part; {@link #END} for its end
 */
public record Spot(DraftRow row, Part part, int caret) {

    /** Beyond the end of any text. */
    public static final int END = Integer.MAX_VALUE;

    public Spot {
        Objects.requireNonNull(row);
        Objects.requireNonNull(part);
    }

    public static Spot startOf(DraftRow row) {
        return new Spot(row, row.kind() == RowKind.FOOT ? Part.BODY : Part.TITLE, 0);
    }
}
