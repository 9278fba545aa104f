package cn.yaodian.reading.form;

import cn.yaodian.reading.workbook.CellRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cells that reach over several rows, found by any of their places. */
final class MergedRows {

    private final Map<Integer, TreeMap<Integer, CellRange>> byColumn = new HashMap<>();

    MergedRows(FormTable table) {
        for (int column : table.places().values()) {
            TreeMap<Integer, CellRange> ranges = new TreeMap<>();
            for (CellRange range : table.sheet().merged()) {
                if (range.firstRow() < range.lastRow() && range.firstRow() > table.headings()
                        && range.firstColumn() <= column && column <= range.lastColumn()) {
                    ranges.putIfAbsent(range.firstRow(), range);
                }
            }
            byColumn.put(column, ranges);
        }
    }

    /** The merged cell that covers a place, rows and columns from 0. */
    Optional<CellRange> at(int row, int column) {
        return Optional.ofNullable(byColumn.get(column)).map(ranges -> ranges.floorEntry(row)).map(Map.Entry::getValue)
                .filter(range -> range.lastRow() >= row);
    }
}
