package cn.yaodian.reading.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects a sheet's cells in whatever order its file has them. Not for several threads. */
final class SheetBuilder {

    /** More ranges than any person merges; those beyond stay single cells. */
    private static final int MOST_RANGES = 50_000;

    private final String name;
    private final boolean hidden;
    private final SheetRoom room;
    private final TreeMap<Integer, TreeMap<Integer, CellWords>> cells = new TreeMap<>();
    private final BitSet foldedRows = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final Map<Integer, Showing> columns = new HashMap<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final Set<CellPlace> unworked = new HashSet<>();
    private boolean filtered;

    SheetBuilder(String name, boolean hidden, SheetRoom room) {
        this.name = name;
        this.hidden = hidden;
        this.room = room;
    }

    /** @param words as the cell shows them; blank ones say nothing */
    void cell(int row, int column, String words) {
        cell(row, column, CellWords.of(words));
    }

    /** A formula that nothing was worked out of is noted apart: it shows nothing. */
    void cell(int row, int column, CellWords cell) {
        String words = cell.words();
        if (!words.isBlank()) {
            room.cell(words);
            put(row, column, CellWords.of(words.replace("\r\n", "\n").replace('\r', '\n'), cell.source()));
        } else if (cell.source().formula() && unworked.size() < MOST_RANGES) {
            unworked.add(new CellPlace(row, column));
        }
    }

    void comment(int row, int column, String words) {
        if (!words.isBlank()) {
            room.cell(words);
            put(row, column, new CellWords("", words.strip(), CellSource.WORDS));
        }
    }

    private void put(int row, int column, CellWords more) {
        cells.computeIfAbsent(row, _ -> new TreeMap<>()).merge(column, more,
                (one, other) -> new CellWords(one.words() + other.words(), one.comment() + other.comment(),
                        one.words().isEmpty() ? other.source() : one.source()));
    }

    /**
     * A row that is not seen.
     *
     * @param grouped whether it belongs to an outline group, which can be closed
     */
    void hideRow(int row, boolean grouped) {
        (grouped ? foldedRows : hiddenRows).set(Math.min(row, CellPlace.MOST_ROWS));
    }

    void hideColumns(int first, int last, boolean grouped) {
        for (int column = Math.max(0, first); column <= Math.min(last, CellPlace.MOST_COLUMNS); column++) {
            columns.put(column, grouped ? Showing.FOLDED : Showing.HIDDEN);
        }
    }

    /** A filter is on: it is what hides rows. */
    void filtered() {
        filtered = true;
    }

    void merge(CellRange range) {
        if (merged.size() < MOST_RANGES) {
            merged.add(range);
        }
    }

    void box(String words) {
        if (!words.isBlank()) {
            room.cell(words);
            boxes.add(words.replace('\r', '\n').strip());
        }
    }

    /** @param written with its codes, such as &amp;C第 &amp;P 页 */
    void margin(String written) {
        String words = PageMargin.words(written);
        if (!words.isBlank()) {
            room.cell(words);
            margins.add(words);
        }
    }

    Sheet finish() {
        List<CellRow> rows = new ArrayList<>();
        cells.forEach((row, words) -> rows.add(new CellRow(row, showing(row), words)));
        return new Sheet(name, hidden, rows, merged, columns, boxes, margins, unworked);
    }

    private Showing showing(int row) {
        if (hiddenRows.get(row)) {
            return filtered ? Showing.FOLDED : Showing.HIDDEN;
        }
        return foldedRows.get(row) ? Showing.FOLDED : Showing.SHOWN;
    }
}
