package cn.yaodian.composing.manuscript;

import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.domain.remark.Severity;
import java.util.ArrayList;
import java.util.List;

/** Makes a table of rows of cells: joins those that are marked so, finds its heads and the widths of its columns. */
final class TableReader {

    static final String LEFT = "<";
    static final String ABOVE = "^";
    static final String ESCAPE = "\\";

    private final List<List<String>> rows;
    private final int columns;
    /** For each place the place of the cell that it belongs to: row × columns + column. */
    private final int[][] owners;
    private final boolean[][] strays;

    private TableReader(List<List<String>> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.owners = new int[rows.size()][columns];
        this.strays = new boolean[rows.size()][columns];
    }

    /**
     * @param rows at least one; shorter ones have empty cells at their right
     * @param room width of the text area in characters of a cell
     */
    static Table read(Part part, int line, TableMark mark, List<List<String>> rows, double room,
            List<PlacedRemark> remarks) {
        int columns = columns(mark, rows);
        TableReader reader = new TableReader(rows, columns);
        reader.join();
        int heads = reader.heads(mark);
        List<Double> widths = mark.widths().size() == columns
                ? mark.widths()
                : ColumnWidths.of(reader.cells(0), columns, room);
        reader.remark(part, line, mark, remarks);
        boolean[] narrow = ColumnWidths.narrow(reader.cells(heads), columns);
        return new Table(part.anchor(line), mark.caption(), widths, heads,
                reader.placed(heads, narrow));
    }

    /** As many as the widths that are said, where all that is filled finds room in them; else as the longest row has. */
    private static int columns(TableMark mark, List<List<String>> rows) {
        int said = mark.widths().size();
        int filled = rows.stream().mapToInt(TableReader::filled).max().orElse(0);
        return said > 0 && filled <= said ? said : rows.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Cells up to the last one that says something. */
    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && row.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private String cell(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    /** Finds out which cells belong together; only rectangles hold. */
    private void join() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String cell = cell(row, column);
                owners[row][column] = cell.equals(LEFT) && column > 0
                        ? owners[row][column - 1]
                        : cell.equals(ABOVE) && row > 0 ? owners[row - 1][column] : row * columns + column;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (owners[row][column] != row * columns + column && !isWithin(row, column)) {
                    owners[row][column] = row * columns + column;
                    strays[row][column] = true;
                }
            }
        }
    }

    /** Whether the place lies in the rectangle of the cell that it is to belong to. */
    private boolean isWithin(int row, int column) {
        int owner = owners[row][column];
        int top = owner / columns;
        int left = owner % columns;
        int across = across(top, left);
        if (column < left || column >= left + across) {
            return false;
        }
        for (int r = top; r <= row; r++) {
            for (int c = left; c < left + across; c++) {
                if (owners[r][c] != owner) {
                    return false;
                }
            }
        }
        return true;
    }

    private int across(int row, int column) {
        int across = 1;
        while (column + across < columns && owners[row][column + across] == row * columns + column) {
            across++;
        }
        return across;
    }

    private int down(int row, int column) {
        int down = 1;
        while (row + down < rows.size() && owners[row + down][column] == row * columns + column) {
            down++;
        }
        return down;
    }

    /** One, and what cells of it reach down to, where nothing is said; none where all rows would be heads. */
    private int heads(TableMark mark) {
        if (mark.heads().isPresent()) {
            return Math.min(mark.heads().get(), rows.size());
        }
        int heads = 1;
        for (int row = 0; row < heads; row++) {
            for (int column = 0; column < columns; column++) {
                if (owners[row][column] == row * columns + column) {
                    heads = Math.max(heads, row + down(row, column));
                }
            }
        }
        return heads < rows.size() ? heads : 0;
    }

    /** Cells of one column from a row on, for measuring; joined ones left out. */
    private List<List<String>> cells(int from) {
        List<List<String>> measured = new ArrayList<>();
        for (int row = from; row < rows.size(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                boolean alone = owners[row][column] == row * columns + column && across(row, column) == 1;
                line.add(alone ? text(row, column) : "");
            }
            measured.add(line);
        }
        return measured;
    }

    private List<List<TableCell>> placed(int heads, boolean[] narrow) {
        List<List<TableCell>> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (owners[row][column] == row * columns + column) {
                    int across = across(row, column);
                    boolean centred = row < heads || across == 1 && narrow[column];
                    cells.add(new TableCell(text(row, column), across, down(row, column), centred));
                }
            }
            placed.add(cells);
        }
        return placed;
    }

    private String text(int row, int column) {
        String cell = cell(row, column);
        return cell.startsWith(ESCAPE) && cell.length() > 1 ? RowLines.stripped(cell.substring(1)) : cell;
    }

    private void remark(Part part, int line, TableMark mark, List<PlacedRemark> remarks) {
        if (!mark.widths().isEmpty() && mark.widths().size() != columns) {
            remarks.add(PlacedRemark.of(Severity.DOUBT, part, line, "列宽写了" + mark.widths().size() + "栏，表格有" + columns
                    + "栏，已按内容分配列宽。"));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String cell = cell(row, column);
                boolean lost = cell.equals(LEFT) && column == 0 || cell.equals(ABOVE) && row == 0;
                if (strays[row][column] || lost) {
                    remarks.add(PlacedRemark.of(Severity.DOUBT, part, line, "表格第" + (row + 1) + "行第" + (column + 1)
                            + "栏的合并标记“" + cell + "”与相邻单元格合不成矩形，没有合并。"));
                }
            }
        }
    }
}
