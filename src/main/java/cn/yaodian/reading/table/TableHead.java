package cn.yaodian.reading.table;

import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that head its columns.
 *
 * @param first   row of it; title and date may stand above
 * @param end     the row behind it
 * @param columns what each column's heading says
 */
record TableHead(int first, int end, List<ColumnHeading> columns) {

    /** So many rows may title, number, dates and notes take above the head. */
    private static final int DEEPEST = 12;
    private static final int MOST_ROWS = 4;
    private static final int LONGEST_GROUP = 12;
    private static final Words STAGES = Words.named("table-stage-columns");

    TableHead {
        columns = List.copyOf(columns);
    }

    /** The first head, or nothing if the table's columns are not those of tasks. */
    static Optional<TableHead> of(Table table) {
        for (int row = 0; row < Math.min(DEEPEST, table.rows().size() - 1); row++) {
            Optional<TableHead> head = at(table, row);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** The head of which this row is the first that names columns of tasks. */
    static Optional<TableHead> at(Table table, int row) {
        if (!heads(table.rows().get(row))) {
            return Optional.empty();
        }
        int first = row;
        while (first > 0 && row - first < MOST_ROWS && isGroups(table, first - 1)) {
            first--;
        }
        int end = row + 1;
        while (end < table.rows().size() && end - first < MOST_ROWS && goesOn(table, first, end)) {
            end++;
        }
        List<ColumnHeading> columns = headings(table, first, end);
        if (end < table.rows().size() && isCount(table.rows().get(end))) {
            end++;
        }
        return Optional.of(new TableHead(first, end, columns));
    }

    private static boolean heads(List<TracedText> row) {
        int words = 0;
        int known = 0;
        boolean number = false;
        boolean tasks = false;
        boolean units = false;
        boolean stages = false;
        for (TracedText cell : row) {
            if (cell.strip().isEmpty()) {
                continue;
            }
            ColumnHeading heading = ColumnHeading.of(cell);
            ColumnKind kind = heading.kind();
            units |= kind == ColumnKind.UNITS;
            stages |= STAGES.contains(heading.words());
            words++;
            known += kind == ColumnKind.OTHER ? 0 : 1;
            number |= kind == ColumnKind.NUMBER;
            tasks |= kind.isOfTasks();
        }
        boolean schedule = stages && !units; // says when the work goes on, not what it is
        return tasks && !schedule && known >= 2 && (number || known * 2 >= words);
    }

    /** Whether a row above the head names groups of its columns: several short words, of which one stands over more. */
    private static boolean isGroups(Table table, int row) {
        List<TracedText> own = table.rows().get(row);
        int words = 0;
        boolean wide = false;
        for (int i = 0; i < own.size(); i++) {
            TracedText cell = own.get(i).strip();
            if (cell.isEmpty()) {
                wide |= i > 0 && !table.filled().get(row).get(i).strip().isEmpty();
                continue;
            }
            words++;
            if (cell.length() > LONGEST_GROUP || cell.chars().anyMatch(c -> Glyphs.isColon((char) c))) {
                return false;
            }
        }
        return words > 1 && wide;
    }

    /** Whether a row below the head's first still belongs to it: it goes on merged headings, or parts a group of them. */
    private static boolean goesOn(Table table, int first, int row) {
        List<TracedText> own = table.rows().get(row);
        boolean merged = false;
        boolean known = true;
        int words = 0;
        for (int i = 0; i < own.size(); i++) {
            TracedText cell = own.get(i).strip();
            merged |= cell.isEmpty() && table.isFromAbove(row, i);
            if (!cell.isEmpty()) {
                words++;
                known &= ColumnHeading.of(cell).kind() != ColumnKind.OTHER;
                if (i < table.rows().get(first).size() && ColumnHeading.of(table.rows().get(first).get(i))
                        .kind() == ColumnKind.NUMBER) {
                    return false;
                }
            }
        }
        return words > 0 && (merged || known) && (merged || leavesBlank(table, first, row));
    }

    /** Whether the number's column is blank in a row: no task begins there. */
    private static boolean leavesBlank(Table table, int first, int row) {
        List<TracedText> head = table.rows().get(first);
        for (int i = 0; i < head.size(); i++) {
            ColumnKind kind = ColumnHeading.of(head.get(i)).kind();
            if ((kind == ColumnKind.NUMBER || kind == ColumnKind.TITLE) && i < table.rows().get(row).size()
                    && table.rows().get(row).get(i).strip().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** 1 2 3 4 below the headings. */
    private static boolean isCount(List<TracedText> row) {
        int expected = 1;
        for (TracedText cell : row) {
            String words = cell.strip().toString();
            if (!words.isEmpty() && !words.equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return expected > 3;
    }

    private static List<ColumnHeading> headings(Table table, int first, int end) {
        int width = 0;
        for (int row = first; row < end; row++) {
            width = Math.max(width, table.filled().get(row).size());
        }
        List<ColumnHeading> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> words = new ArrayList<>();
            for (int row = first; row < end; row++) {
                TracedText cell = cell(table, row, column, end);
                String word = cell.strip().toString();
                if (!word.isEmpty() && (words.isEmpty() || !words.getLast().equals(word))) {
                    words.add(word);
                }
            }
            headings.add(heading(words));
        }
        return headings;
    }

    /** A heading's words; those of a group that is not merged stand in its first column only. */
    private static TracedText cell(Table table, int row, int column, int end) {
        List<TracedText> filled = table.filled().get(row);
        TracedText cell = column < filled.size() ? filled.get(column) : TracedText.EMPTY;
        boolean below = row + 1 < end && column < table.filled().get(end - 1).size()
                && !table.filled().get(end - 1).get(column).strip().isEmpty();
        for (int left = column - 1; cell.strip().isEmpty() && below && left >= 0; left--) {
            if (left < filled.size() && !filled.get(left).strip().isEmpty()) {
                return table.filled().get(end - 1).get(left).strip().isEmpty() ? cell : filled.get(left);
            }
        }
        return cell;
    }

    /** The lowest word counts; where it says nothing by itself, those above it do. */
    private static ColumnHeading heading(List<String> words) {
        if (words.isEmpty()) {
            return ColumnHeading.NONE;
        }
        ColumnHeading lowest = ColumnHeading.of(words.getLast());
        if (lowest.kind() != ColumnKind.OTHER || words.size() == 1) {
            return lowest;
        }
        ColumnHeading group = ColumnHeading.of(words.get(words.size() - 2));
        return new ColumnHeading(group.kind(), group.words() + lowest.words(), group.role(),
                lowest.measure().isEmpty() ? group.measure() : lowest.measure());
    }
}
