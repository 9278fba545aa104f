package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that follow one another.
 *
 * @param rows   each with its cells, every word once: of merged cells the first has the words; rows need not be equally
 *               long
 * @param filled the same rows with the words of merged cells in each cell that they extend over
 */
public record Table(int line, List<List<TracedText>> rows, List<List<TracedText>> filled) implements Passage {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        filled = filled.stream().map(List::copyOf).toList();
        if (rows.size() != filled.size()) {
            throw new IllegalArgumentException(rows.size() + " rows cannot be filled as " + filled.size());
        }
    }

    /** @param cells rows in which a merged cell stands as often as the cells that it extends over */
    public Table(int line, List<List<TracedText>> cells) {
        this(line, once(cells), cells);
    }

    private static List<List<TracedText>> once(List<List<TracedText>> cells) {
        List<List<TracedText>> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<TracedText> own = new ArrayList<>();
            for (int column = 0; column < cells.get(row).size(); column++) {
                TracedText cell = cells.get(row).get(column);
                boolean again = column > 0 && isSame(cell, cells.get(row).get(column - 1))
                        || row > 0 && column < cells.get(row - 1).size()
                                && isSame(cell, cells.get(row - 1).get(column));
                own.add(again ? TracedText.EMPTY : cell);
            }
            rows.add(own);
        }
        return rows;
    }

    /** Whether the two are the very same place of the source; two blank cells are two. */
    private static boolean isSame(TracedText cell, TracedText other) {
        return !cell.isEmpty() && !other.isEmpty() && cell.origin(0) == other.origin(0);
    }

    /** The rows from one place to another, as a table of their own. */
    public Table between(int from, int to) {
        return new Table(line, rows.subList(from, to), filled.subList(from, to));
    }

    /** Whether a cell goes on the words of the one above it. */
    public boolean isFromAbove(int row, int column) {
        return row > 0 && column < filled.get(row).size() && column < filled.get(row - 1).size()
                && isSame(filled.get(row).get(column), filled.get(row - 1).get(column));
    }

    /** Each row as one line of text, blank ones left out. */
    public List<TracedText> lines() {
        return rows.stream().map(Table::line).filter(line -> !line.isEmpty()).toList();
    }

    private static TracedText line(List<TracedText> cells) {
        TracedText.Builder line = new TracedText.Builder();
        for (TracedText cell : cells) {
            TracedText words = cell.strip();
            if (!words.isEmpty()) {
                (line.length() > 0 ? line.appendBlank() : line).append(words);
            }
        }
        return line.build();
    }
}
