package cn.yaodian.typesetting;

import cn.yaodian.document.Table;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A table whose cells have their lines and whose rows have their heights, to be put on pages by stretches of rows. */
final class SetTable {

    private record Cell(TableGrid.Place place, boolean head, List<List<Glyph>> lines) {

        Piece piece(boolean continued, List<Mark> marks) {
            return new Piece(new Role.Cell(place.row(), place.column(), place.across(), place.down(), head), continued,
                    marks);
        }
    }

    private final TableGrid grid;
    private final CellType type;
    private final List<Cell> cells;
    /** Left edge of each column, and the right edge of the last. */
    private final double[] edges;
    /** Upper edge of each row below that of the first, and the lower edge of the last. */
    private final double[] tops;
    /** For each cell that has been set, the row behind its first stretch on a page. */
    private final Map<Cell, Integer> firstEnds = new IdentityHashMap<>();

    private SetTable(TableGrid grid, CellType type, List<Cell> cells, double[] edges, double[] tops) {
        this.grid = grid;
        this.type = type;
        this.cells = cells;
        this.edges = edges;
        this.tops = tops;
    }

    static SetTable of(Table table, Frame frame, CellText cellText) {
        TableGrid grid = TableGrid.of(table);
        CellType type = CellType.of(grid.columns(), frame.room());
        double[] edges = ColumnEdges.of(table.columns(), frame.left(), frame.room(), type.narrowest());
        List<Cell> cells = new ArrayList<>();
        for (TableGrid.Place place : grid.cells()) {
            boolean head = place.row() < table.heads();
            Typeface typeface = head ? Typeface.HEITI : Typeface.FANGSONG;
            double width = edges[place.endColumn()] - edges[place.column()];
            cells.add(new Cell(place, head, cellText.lines(place.cell().text(), typeface, width, type)));
        }
        return new SetTable(grid, type, cells, edges, tops(cells, grid.rows(), type));
    }

    /** Every row is as high as its highest cell; a cell over several rows makes its last one higher where it must. */
    private static double[] tops(List<Cell> cells, int rows, CellType type) {
        double[] heights = new double[rows];
        Arrays.fill(heights, type.height(1));
        for (Cell cell : cells) {
            if (cell.place().down() == 1) {
                int row = cell.place().row();
                heights[row] = Math.max(heights[row], type.height(cell.lines().size()));
            }
        }
        for (Cell cell : cells) {
            double have = 0;
            for (int row = cell.place().row(); row < cell.place().endRow(); row++) {
                have += heights[row];
            }
            heights[cell.place().endRow() - 1] += Math.max(0, type.height(cell.lines().size()) - have);
        }
        double[] tops = new double[rows + 1];
        for (int row = 0; row < rows; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
        return tops;
    }

    CellType type() {
        return type;
    }

    int rows() {
        return grid.rows();
    }

    /** Rows to repeat on each page. */
    int heads(int called) {
        return grid.heads(called);
    }

    double height(int from, int to) {
        return tops[to] - tops[from];
    }

    /** The row behind the last that finds room, from a row on; that row itself where not even it does. */
    int fit(int from, double room) {
        int end = from;
        while (end < rows() && height(from, end + 1) <= room + 1e-6) {
            end++;
        }
        return end;
    }

    /** Most lines that a cell has in the row. */
    int lines(int row) {
        return cells.stream().filter(cell -> covers(cell, row, row + 1)).mapToInt(cell -> share(cell, row).size()).max()
                .orElse(1);
    }

    /** The lines of a cell that stand in one row. */
    private List<List<Glyph>> share(Cell cell, int row) {
        int firstEnd = firstEnds.computeIfAbsent(cell, _ -> row + 1);
        return cell.lines().subList(linesAbove(cell, row, firstEnd), linesAbove(cell, row + 1, firstEnd));
    }

    private static boolean covers(Cell cell, int from, int to) {
        return cell.place().row() < to && cell.place().endRow() > from;
    }

    /** Rows with their rules. */
    List<Piece> pieces(int from, int to, double top) {
        List<Piece> pieces = new ArrayList<>();
        for (Cell cell : cells) {
            if (covers(cell, from, to)) {
                List<Mark> marks = new ArrayList<>();
                int first = Math.max(from, cell.place().row());
                int end = Math.min(to, cell.place().endRow());
                double upper = top + height(from, first);
                double lower = top + height(from, end);
                frame(cell, upper, lower, marks);
                int firstEnd = firstEnds.computeIfAbsent(cell, _ -> end);
                List<List<Glyph>> lines = cell.lines().subList(linesAbove(cell, first, firstEnd),
                        linesAbove(cell, end, firstEnd));
                text(cell, lines, upper, lower, marks);
                pieces.add(cell.piece(cell.place().row() < from, marks));
            }
        }
        return pieces;
    }

    /**
     * Lines of a cell that stand above a row: all of them where they find room in the rows that it has on its first page;
     * otherwise the text is parted by the height of the rows, so that each page takes its share.
     */
    private int linesAbove(Cell cell, int row, int firstEnd) {
        int first = cell.place().row();
        int last = cell.place().endRow();
        int lines = cell.lines().size();
        if (row == first) {
            return 0;
        }
        if (row == last) {
            return lines;
        }
        boolean whole = lines * type.pitch() <= height(first, firstEnd) + 1e-6;
        return whole ? lines : (int) (lines * height(first, row) / height(first, last));
    }

    /** Lines of one row that is broken over pages. */
    List<Piece> part(int row, int from, int to, double top) {
        List<Piece> pieces = new ArrayList<>();
        double lower = top + type.height(to - from);
        for (Cell cell : cells) {
            if (covers(cell, row, row + 1)) {
                List<Mark> marks = new ArrayList<>();
                frame(cell, top, lower, marks);
                List<List<Glyph>> share = share(cell, row);
                text(cell, share.subList(Math.min(from, share.size()), Math.min(to, share.size())), top, lower, marks);
                pieces.add(cell.piece(from > 0 || cell.place().row() < row, marks));
            }
        }
        return pieces;
    }

    private void frame(Cell cell, double upper, double lower, List<Mark> marks) {
        double left = edges[cell.place().column()];
        double right = edges[cell.place().endColumn()];
        marks.add(TableRules.line(left, upper, right, upper));
        marks.add(TableRules.line(left, lower, right, lower));
        marks.add(TableRules.line(left, upper, left, lower));
        marks.add(TableRules.line(right, upper, right, lower));
    }

    private void text(Cell cell, List<List<Glyph>> lines, double upper, double lower, List<Mark> marks) {
        double left = edges[cell.place().column()];
        double right = edges[cell.place().endColumn()];
        int count = lines.size();
        // A share of a parted text may have a little less room than its lines usually take.
        double pitch = count == 0 ? type.pitch() : Math.min(type.pitch(), (lower - upper) / count);
        double y = (upper + lower - count * pitch) / 2 - (type.pitch() - pitch) / 2;
        for (List<Glyph> line : lines) {
            marks.addAll(CellText.marks(line, left, right, y, cell.place().cell().centred(), type));
            y += pitch;
        }
    }
}
