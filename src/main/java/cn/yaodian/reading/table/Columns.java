package cn.yaodian.reading.table;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of one table: what their headings leave open, the cells below decide. */
final class Columns {

    private static final String[] FIGURES = {"目标", "指标", "任务", "计划", "数", "年"};

    private final Table table;
    private final int start;
    private final List<ColumnHeading> columns;

    private Columns(Table table, TableHead head) {
        this.table = table;
        this.start = head.end();
        this.columns = new ArrayList<>(head.columns());
    }

    /** The columns of a table with its head, in their order. */
    static List<ColumnHeading> of(Table table, TableHead head) {
        Columns columns = new Columns(table, head);
        columns.settleUnits();
        columns.settleFigures();
        columns.settleTitles();
        columns.settleCategories();
        return List.copyOf(columns.columns);
    }

    /** The columns as their headings and figures alone tell, none made a title for want of one. */
    static List<ColumnHeading> asHeaded(Table table, TableHead head) {
        Columns columns = new Columns(table, head);
        columns.settleUnits();
        columns.settleFigures();
        return List.copyOf(columns.columns);
    }

    /** 单位 heads units of measure or units that are in charge. */
    private void settleUnits() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).words().equals("单位") && most(i, FigureCell::isMeasure)) {
                columns.set(i, new ColumnHeading(ColumnKind.MEASURE, "单位", Optional.<DutyRole>empty(), ""));
            }
        }
    }

    private void settleFigures() {
        boolean targets = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnHeading column = columns.get(i);
            boolean open = column.kind() != ColumnKind.NUMBER && column.kind() != ColumnKind.UNITS
                    && column.kind() != ColumnKind.NOTE && column.kind() != ColumnKind.MEASURE
                    && column.kind() != ColumnKind.TIME;
            boolean named = column.kind() == ColumnKind.TARGET || holdsAny(column.words());
            if (open && named) {
                boolean figures = most(i, FigureCell::is);
                targets |= figures;
                if (figures || column.kind() == ColumnKind.TARGET) {
                    columns.set(i, column.as(figures ? ColumnKind.TARGET : ColumnKind.TEXT));
                }
            }
        }
        for (int i = 0; i < columns.size() && !targets; i++) {
            if (columns.get(i).kind() == ColumnKind.INDICATOR) {
                columns.set(i, columns.get(i).as(ColumnKind.TEXT));
            }
        }
    }

    private static boolean holdsAny(String words) {
        for (String word : FIGURES) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Of several columns that could name a task, the one that begins a task in each row does. */
    private void settleTitles() {
        int last = last(ColumnKind.TITLE);
        if (last < 0) {
            int other = last(ColumnKind.TEXT) >= 0
                    ? -1
                    : last(ColumnKind.INDICATOR) >= 0 ? last(ColumnKind.INDICATOR) : last(ColumnKind.CATEGORY);
            if (other >= 0) {
                columns.set(other, columns.get(other).as(ColumnKind.TITLE));
            }
            return;
        }
        int number = first(ColumnKind.NUMBER);
        boolean settled = false;
        for (int i = 0; i <= last; i++) {
            if (columns.get(i).kind() != ColumnKind.TITLE) {
                continue;
            }
            if (settled) {
                columns.set(i, columns.get(i).as(ColumnKind.TEXT));
                continue;
            }
            int inner = inner(i);
            boolean groups = inner >= 0 && own(i) < own(inner) && own(i) < entries(number, inner);
            columns.set(i, columns.get(i).as(groups ? ColumnKind.CATEGORY : ColumnKind.TITLE));
            settled = !groups;
        }
        if (!settled) {
            int text = first(ColumnKind.TEXT);
            columns.set(text, columns.get(text).as(ColumnKind.TITLE));
        }
    }

    /** In how many rows a task begins: by their numbers, else by the units that are named for each. */
    private int entries(int number, int inner) {
        if (number >= 0) {
            return own(number);
        }
        int units = first(ColumnKind.UNITS);
        return units < 0 ? 0 : Math.min(own(units), own(inner));
    }

    /** The next column that says what is to be done. */
    private int inner(int column) {
        for (int i = column + 1; i < columns.size(); i++) {
            if (columns.get(i).kind() == ColumnKind.TITLE || columns.get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    /** A category of its own for each task says something of the task. */
    private void settleCategories() {
        int title = first(ColumnKind.TITLE) >= 0 ? first(ColumnKind.TITLE) : first(ColumnKind.TEXT);
        for (int i = 0; i < columns.size(); i++) {
            boolean category = columns.get(i).kind() == ColumnKind.CATEGORY;
            if (category && (title < i || groups(i) == own(title) && own(title) > 1)) {
                columns.set(i, columns.get(i).as(ColumnKind.OTHER));
            }
        }
    }

    private int groups(int column) {
        int groups = 0;
        String before = "";
        for (int row = start; row < table.rows().size(); row++) {
            String words = cell(row, column).strip().toString();
            if (!words.isEmpty() && !words.equals(before)) {
                groups++;
                before = words;
            }
        }
        return groups;
    }

    private int first(ColumnKind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private int last(ColumnKind kind) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** How many cells of a column have words of their own, in rows that are no headings. */
    private int own(int column) {
        int own = 0;
        for (int row = start; row < table.rows().size(); row++) {
            own += cell(row, column).strip().isEmpty() || isSingle(row) ? 0 : 1;
        }
        return own;
    }

    private boolean isSingle(int row) {
        return table.rows().get(row).stream().filter(cell -> !cell.strip().isEmpty()).count() == 1
                && table.filled().get(row).stream().filter(cell -> !cell.strip().isEmpty()).map(TracedText::firstOrigin)
                        .distinct().count() == 1;
    }

    private boolean most(int column, java.util.function.Predicate<CharSequence> wanted) {
        int filled = 0;
        int fitting = 0;
        for (int row = start; row < table.rows().size(); row++) {
            TracedText words = cell(row, column).strip();
            if (!words.isEmpty() && !isSingle(row)) {
                filled++;
                fitting += wanted.test(words) ? 1 : 0;
            }
        }
        return fitting * 2 > filled;
    }

    private TracedText cell(int row, int column) {
        List<TracedText> cells = table.rows().get(row);
        return column < cells.size() ? cells.get(column) : TracedText.EMPTY;
    }
}
