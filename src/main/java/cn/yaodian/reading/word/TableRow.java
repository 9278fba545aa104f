package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedText;
import java.util.ArrayList;
import java.util.List;

/** Puts the cells of one row into the columns of its table. */
public final class TableRow {

    /** Wider than any table of a document; what is wider is made to exhaust memory. */
    public static final int MOST_COLUMNS = 256;

    private final List<RowCell> cells = new ArrayList<>();

    /** Leaves columns at the row's beginning or end empty. */
    public void gap(int columns) {
        for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
            cells.add(RowCell.empty());
        }
    }

    /**
     * The next cell.
     *
     * @param span  of columns that it extends over
     * @param above whether it goes on the cell above it; it has its own words all the same if it has any
     */
    public void cell(MarkedText words, int span, boolean above) {
        RowCell.Extent extent = above && words.isBlank() ? RowCell.Extent.ABOVE : RowCell.Extent.OWN;
        if (cells.size() < MOST_COLUMNS) {
            cells.add(new RowCell(words, extent));
        } else {
            cells.getLast().words().append("\n").append(words);
        }
        for (int i = 1; i < span && cells.size() < MOST_COLUMNS; i++) {
            cells.add(RowCell.merged(extent == RowCell.Extent.ABOVE ? extent : RowCell.Extent.LEFT));
        }
    }

    /** The next cell goes on the one to its left. */
    public void goesOn(MarkedText words) {
        if (!words.isBlank() || cells.isEmpty() || cells.size() >= MOST_COLUMNS) {
            cell(words, 1, false);
        } else {
            RowCell.Extent left = cells.getLast().extent();
            cells.add(new RowCell(words, left == RowCell.Extent.ABOVE ? left : RowCell.Extent.LEFT));
        }
    }

    /** Which column the next cell begins in, from 0. */
    public int column() {
        return cells.size();
    }

    /** The row as it is so far. */
    public List<RowCell> cells() {
        return List.copyOf(cells);
    }
}
