package cn.yaodian.typesetting;

import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cell takes which places of a table: cells that take several rows push those of the rows below to the right.
 *
 * @param rows  of the table
 * @param cells each once
 */
public record TableGrid(int rows, int columns, List<Place> cells) {

    /** @param row first row; @param column first column; @param across columns taken; @param down rows taken */
    public record Place(int row, int column, int across, int down, TableCell cell) {

        public int endRow() {
            return row + down;
        }

        public int endColumn() {
            return column + across;
        }
    }

    public static TableGrid of(Table table) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        boolean[][] taken = new boolean[rows][columns];
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (TableCell cell : table.rows().get(row)) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                // A table has a column for each of its cells to begin in.
                int across = free(taken[row], column, Math.min(cell.across(), columns - column));
                int down = Math.min(cell.down(), rows - row);
                take(taken, row, column, across, down);
                places.add(new Place(row, column, across, down, cell));
                column += across;
            }
        }
        return new TableGrid(rows, columns, List.copyOf(places));
    }

    /** Rows to repeat on each page: those that are called heads, and what cells of theirs reach down to. */
    public int heads(int called) {
        int heads = called;
        boolean grown = heads > 0;
        while (grown) {
            int before = heads;
            for (Place place : cells) {
                heads = place.row() < before ? Math.max(heads, place.endRow()) : heads;
            }
            grown = heads > before;
        }
        return heads < rows ? heads : 0;
    }

    private static int free(boolean[] row, int column, int wanted) {
        int across = 1;
        while (across < wanted && !row[column + across]) {
            across++;
        }
        return across;
    }

    private static void take(boolean[][] taken, int row, int column, int across, int down) {
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + across; c++) {
                taken[r][c] = true;
            }
        }
    }
}
