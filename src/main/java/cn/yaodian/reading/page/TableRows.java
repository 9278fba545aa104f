package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts letters into the cells of a ruled table. */
final class TableRows {

    private final Grid grid;

    TableRows(Grid grid) {
        this.grid = grid;
    }

    /** @param letters that stand within the table; @return its rows, without those that hold nothing */
    List<PageItem> of(List<Letter> letters) {
        int[] merged = grid.merged();
        List<List<Letter>> cells = new ArrayList<>();
        for (int i = 0; i < merged.length; i++) {
            cells.add(new ArrayList<>());
        }
        letters.forEach(letter -> cells.get(merged[cell(letter)]).add(letter));
        List<List<TextLine>> lines = cells.stream()
                .map(cell -> RowFinder.rows(cell).stream().map(TextLine::of).toList()).toList();
        double[] padding = padding(lines);
        List<PageItem> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> words = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                int cell = row * grid.columns() + column;
                double room = grid.xs().get(lastColumn(merged, cell) + 1) - grid.xs().get(column)
                        - 2 * padding[column];
                words.add(CellText.of(lines.get(cell), room));
            }
            if (words.stream().anyMatch(word -> !word.isEmpty())) {
                rows.add(new PageItem.Row(words, grid));
            }
        }
        return rows;
    }

    private int cell(Letter letter) {
        return place(grid.ys(), letter.middleY()) * grid.columns() + place(grid.xs(), letter.middleX());
    }

    private static int place(List<Double> edges, double at) {
        int place = 0;
        while (place + 2 < edges.size() && edges.get(place + 1) <= at) {
            place++;
        }
        return place;
    }

    private int lastColumn(int[] merged, int cell) {
        int column = cell % grid.columns();
        while (column + 1 < grid.columns() && merged[cell - cell % grid.columns() + column + 1] == merged[cell]) {
            column++;
        }
        return column;
    }

    /** The least distance of text from the left edge, column by column; it is the same at the right. */
    private double[] padding(List<List<TextLine>> cells) {
        double[] padding = new double[grid.columns()];
        Arrays.fill(padding, Double.MAX_VALUE);
        for (int cell = 0; cell < cells.size(); cell++) {
            int column = cell % grid.columns();
            for (TextLine line : cells.get(cell)) {
                padding[column] = Math.min(padding[column], Math.max(0, line.left() - grid.xs().get(column)));
            }
        }
        double least = Arrays.stream(padding).min().orElse(0);
        // A column of centred words does not show how near its edge they may come; the fullest column does.
        Arrays.setAll(padding, i -> Math.min(padding[i], least + 3));
        return padding;
    }
}
