package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedCell;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.line.TableCell;
import java.util.ArrayList;
import java.util.List;

/** Puts the cells of one row into the columns of its table. */
public final class TableRow {

    /** Wider than any table of a document; what is wider is made to exhaust memory. */
    public static final int MOST_COLUMNS = 256;

    private final List<MarkedCell> cells = new ArrayList<>();

    /** Leaves columns at the row's beginning or end empty. */
    public void gap(int columns) {
        for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
            cells.add(merged(TableCell.Extent.OWN));
        }
    }

    /**
     * The next cell.
     *
     * @param span  of columns that it extends over
     * @param above whether it goes on the cell above it; it has its own words all the same if it has any
     */
    public void cell(MarkedText words, int span, boolean above) {
        TableCell.Extent extent = above && words.isBlank() ? TableCell.Extent.ABOVE : TableCell.Extent.OWN;
        if (cells.size() < MOST_COLUMNS) {
            cells.add(new MarkedCell(words, extent));
        } else {
            cells.getLast().words().append("\n").append(words);
        }
        for (int i = 1; i < span && cells.size() < MOST_COLUMNS; i++) {
            cells.add(merged(extent == TableCell.Extent.ABOVE ? extent : TableCell.Extent.LEFT));
        }
    }

    /** The next cell goes on the one to its left. */
    public void goesOn(MarkedText words) {
        if (!words.isBlank() || cells.isEmpty() || cells.size() >= MOST_COLUMNS) {
            cell(words, 1, false);
        } else {
            TableCell.Extent left = cells.getLast().extent();
            cells.add(new MarkedCell(words, left == TableCell.Extent.ABOVE ? left : TableCell.Extent.LEFT));
        }
    }

    /** Which column the next cell begins in, from 0. */
    public int column() {
        return cells.size();
    }

    /** The row as it is so far. */
    public List<MarkedCell> cells() {
        return List.copyOf(cells);
    }

    private static MarkedCell merged(TableCell.Extent extent) {
        return new MarkedCell(new MarkedText(), extent);
    }
}
