package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet, no higher than Excel shows. A task whose text needs more goes on in a further row, because what
 * does not fit 409 points is neither seen nor printed.
 *
 * @param lines of its highest cell
 */
record TableRow(List<ReportCell> cells, int lines) {

    /** Stands behind the first cell's text in a row that continues the one before. */
    private static final String CONTINUED = "（续）";

    /**
     * One row, or as many as it takes.
     *
     * @param capacities characters that a line of each column holds
     */
    static List<TableRow> of(List<ReportCell> cells, int[] capacities, int mostLines) {
        int lines = 1;
        for (int i = 0; i < capacities.length; i++) {
            if (cells.get(i) instanceof ReportCell.Text words) {
                lines = Math.max(lines, CellLines.count(words.text(), capacities[i]));
            } else if (cells.get(i) instanceof ReportCell.Lamp lamp) {
                lines = Math.max(lines, CellLines.count(lamp.text(), capacities[i]));
            }
        }
        return lines <= mostLines ? List.of(new TableRow(cells, lines)) : split(cells, capacities, mostLines);
    }

    private static List<TableRow> split(List<ReportCell> cells, int[] capacities, int mostLines) {
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            pieces.add(cells.get(i) instanceof ReportCell.Text words
                    ? CellLines.pieces(words.text(), capacities[i], mostLines)
                    : List.of());
        }
        int parts = pieces.stream().mapToInt(List::size).max().orElse(1);
        List<TableRow> rows = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<ReportCell> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                List<String> piece = pieces.get(i);
                ReportCell typed = part == 0 ? cells.get(i) : ReportCell.EMPTY;
                row.add(part < piece.size()
                        ? ReportCell.of(piece.get(part))
                        : piece.isEmpty() ? typed : ReportCell.EMPTY);
            }
            // A first cell that is long itself goes on as the others do.
            if (part > 0 && pieces.getFirst().size() <= 1) {
                row.set(0, ReportCell.of(cells.getFirst().text() + CONTINUED));
            }
            rows.addAll(of(row, capacities, Integer.MAX_VALUE));
        }
        return rows;
    }
}
