package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet, no higher than Excel shows. A task whose text needs more goes on in a further row, because what
 * does not fit 409 points is neither seen nor printed.
 *
 * @param lines of its highest cell
 */
record TableRow(List<String> cells, int lines) {

    /** Stands behind the first cell's text in a row that continues the one before. */
    private static final String CONTINUED = "（续）";

    /** One row, or as many as it takes. */
    static List<TableRow> of(List<String> cells, List<ReportColumn> columns, int mostLines) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, CellLines.count(cells.get(i), capacity(columns.get(i))));
        }
        return lines <= mostLines ? List.of(new TableRow(cells, lines)) : split(cells, columns, mostLines);
    }

    private static List<TableRow> split(List<String> cells, List<ReportColumn> columns, int mostLines) {
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            pieces.add(CellLines.pieces(cells.get(i), capacity(columns.get(i)), mostLines));
        }
        int parts = pieces.stream().mapToInt(List::size).max().orElse(1);
        List<TableRow> rows = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<String> row = new ArrayList<>();
            for (List<String> piece : pieces) {
                row.add(part < piece.size() ? piece.get(part) : "");
            }
            if (part > 0) {
                row.set(0, cells.getFirst() + CONTINUED);
            }
            rows.addAll(of(row, columns, Integer.MAX_VALUE));
        }
        return rows;
    }

    /** Three less than the column has: programs differ in widths, and some begin a line with a comma. */
    static int capacity(ReportColumn column) {
        return Math.max(2, (int) column.width() - 3);
    }
}
