package cn.yaodian.reading.table;

import java.util.List;

/** Tells a row of headings by its words alone, where no lines are drawn that would make it a table's. */
public final class HeadingRow {

    private static final int FEWEST = 3;

    private HeadingRow() {}

    /** Whether these are headings of a table of tasks: all but one say what their column holds, one of them the tasks. */
    public static boolean isHeadOfTasks(List<String> words) {
        if (words.size() < FEWEST) {
            return false;
        }
        List<ColumnKind> kinds = words.stream().map(word -> ColumnHeading.of(word).kind()).toList();
        long known = kinds.stream().filter(kind -> kind != ColumnKind.OTHER).count();
        boolean tasks = kinds.contains(ColumnKind.TITLE) || kinds.contains(ColumnKind.TEXT)
                || kinds.contains(ColumnKind.INDICATOR);
        return known >= words.size() - 1 && tasks && kinds.stream().distinct().count() > 1;
    }

    /** Whether the column under this heading only counts the rows. */
    public static boolean isNumber(String word) {
        return ColumnHeading.of(word).kind() == ColumnKind.NUMBER;
    }
}
