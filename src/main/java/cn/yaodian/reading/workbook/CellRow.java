package cn.yaodian.reading.workbook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a sheet that says something.
 *
 * @param number of the row, from 0, blank ones counted
 * @param cells  those that are not blank, by their columns from 0
 */
public record CellRow(int number, Showing showing, SortedMap<Integer, CellWords> cells) {

    public CellRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** Empty words where the cell is blank. */
    public CellWords cell(int column) {
        return cells.getOrDefault(column, CellWords.NONE);
    }
}
