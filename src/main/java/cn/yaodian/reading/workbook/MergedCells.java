package cn.yaodian.reading.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which merged cell lies where, asked row by row downwards, in time linear in cells and ranges. */
final class MergedCells {

    /** A merged cell with what it says. */
    static final class Merged {
        private final CellRange range;
        private CellWords words = CellWords.NONE;
        private boolean placed;

        private Merged(CellRange range) {
            this.range = range;
        }

        CellRange range() {
            return range;
        }

        CellWords words() {
            return words;
        }

        /** Whether its words have been put into the table. */
        boolean isPlaced() {
            return placed;
        }

        void place() {
            placed = true;
        }
    }

    private final int[] columns;
    private final List<Merged> waiting;
    private final List<Optional<Merged>> current;
    private final List<Merged> begun = new ArrayList<>();
    private int next;

    /** @param columns those that are asked for, in their order */
    MergedCells(List<CellRange> ranges, int[] columns) {
        this.columns = columns;
        this.waiting = ranges.stream().sorted(Comparator.comparingInt(CellRange::firstRow)).map(Merged::new).toList();
        this.current = new ArrayList<>(Arrays.stream(columns).mapToObj(_ -> Optional.<Merged>empty()).toList());
    }

    /** Goes on to a row further down. */
    void enter(CellRow row) {
        while (next < waiting.size() && waiting.get(next).range.firstRow() <= row.number()) {
            Merged merged = waiting.get(next++);
            if (merged.range.firstRow() == row.number()) {
                merged.words = row.cell(merged.range.firstColumn());
            }
            begun.add(merged);
            for (int i = position(merged.range.firstColumn()); i < columns.length
                    && columns[i] <= merged.range.lastColumn(); i++) {
                current.set(i, Optional.of(merged));
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (current.get(i).filter(merged -> merged.range.lastRow() < row.number()).isPresent()) {
                current.set(i, Optional.empty());
            }
        }
    }

    /** @param position of a column among those that are asked for */
    Optional<Merged> at(int position) {
        return current.get(position);
    }

    /** Position of the first column from this one on. */
    private int position(int column) {
        int found = Arrays.binarySearch(columns, column);
        return found < 0 ? -found - 1 : found;
    }

    /** Those that no shown row had a place for. */
    List<Merged> unplaced() {
        return begun.stream().filter(merged -> !merged.placed).toList();
    }
}
