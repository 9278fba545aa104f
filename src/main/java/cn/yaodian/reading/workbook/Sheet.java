package cn.yaodian.reading.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sheet of cells, as sparse as it is.
 *
 * @param rows    those that say something, in their order
 * @param columns how those columns show that are not simply shown, counted from 0
 * @param boxes   what text boxes on it say
 * @param margins what stands above and below each printed page
 * @param unworked formulas that show nothing, because no program has worked them out
 */
public record Sheet(String name, boolean hidden, List<CellRow> rows, List<CellRange> merged,
        Map<Integer, Showing> columns, List<String> boxes, List<String> margins,
        Set<CellPlace> unworked) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        columns = Map.copyOf(columns);
        boxes = List.copyOf(boxes);
        margins = List.copyOf(margins);
        unworked = Set.copyOf(unworked);
    }

    boolean isBlank() {
        return rows.isEmpty() && boxes.isEmpty();
    }

    Showing column(int column) {
        return columns.getOrDefault(column, Showing.SHOWN);
    }
}
