package cn.yaodian.reading.page;

import cn.yaodian.reading.table.HeadingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of tasks that no lines are drawn for: a row of headings that are known, and below it rows that leave the same
 * strips free.
 *
 * @param from index of its first row of letters
 * @param to   index behind its last
 * @param rows as they are read
 */
record PlainTable(int from, int to, List<PageItem> rows) {

    /** Distance that parts two headings, in sizes of the type. */
    private static final double APART = 1.2;
    /** Rows of one table do not stand farther from each other, in sizes of the type. */
    private static final double FARTHEST = 4;
    private static final int MOST_COLUMNS = 16;
    private static final int LONGEST_SECTION = 40;

    PlainTable {
        rows = List.copyOf(rows);
    }

    /** The first such table among rows of letters. */
    static Optional<PlainTable> among(List<List<Letter>> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            List<List<Letter>> head = cells(rows.get(i));
            List<String> words = head.stream().map(PlainTable::text).toList();
            if (HeadingRow.isHeadOfTasks(words)) {
                Optional<PlainTable> table = below(rows, i, head);
                if (table.isPresent()) {
                    return table;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PlainTable> below(List<List<Letter>> rows, int from, List<List<Letter>> head) {
        Strips strips = new Strips(head);
        List<List<Letter>> sections = new ArrayList<>();
        int to = from + 1;
        while (to < rows.size() && isNear(rows.get(to - 1), rows.get(to))) {
            if (!strips.take(rows.get(to))) {
                boolean goesOn = to + 1 < rows.size() && isSection(rows.get(to)) && strips.take(rows.get(to + 1))
                        && cells(rows.get(to + 1)).size() > 1;
                if (!goesOn) {
                    break;
                }
                sections.add(rows.get(to));
                to++;
            }
            to++;
        }
        boolean filled = rows.subList(from + 1, to).stream().anyMatch(row -> cells(row).size() > 1);
        return filled
                ? Optional.of(new PlainTable(from, to,
                        new PlainRows(strips.middles(), sections, HeadingRow.isNumber(text(head.getFirst())))
                                .of(rows.subList(from, to))))
                : Optional.empty();
    }

    private static boolean isNear(List<Letter> above, List<Letter> below) {
        return below.getFirst().baseline() - above.getFirst().baseline() < FARTHEST * LineText.size(below);
    }

    private static boolean isSection(List<Letter> row) {
        return row.size() < LONGEST_SECTION && cells(row).size() == 1 && DocumentHabits.isLabelled(text(row));
    }

    private static String text(List<Letter> letters) {
        return LineText.of(letters, LineText.size(letters));
    }

    /** A row's letters, parted where they stand far from each other. */
    private static List<List<Letter>> cells(List<Letter> row) {
        List<List<Letter>> cells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= row.size() && cells.size() <= MOST_COLUMNS; i++) {
            if (i == row.size() || row.get(i).x() - row.get(i - 1).right() > APART * row.get(i).size()) {
                cells.add(row.subList(start, i));
                start = i;
            }
        }
        return cells.size() > MOST_COLUMNS ? List.of(row) : cells;
    }
}
