package cn.yaodian.reading.table;

import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table that lists nothing but what is to be reached: 指标名称, 单位, 目标值. Its rows are text of a section, no tasks. */
public final class TargetTable {

    private static final Set<ColumnKind> OF_TASKS = EnumSet.of(ColumnKind.TITLE, ColumnKind.TEXT, ColumnKind.UNITS,
            ColumnKind.CATEGORY, ColumnKind.TIME);

    private final Table table;
    private final TableHead head;
    private final List<ColumnHeading> columns;

    private TargetTable(Table table, TableHead head) {
        this.table = table;
        this.head = head;
        this.columns = Columns.asHeaded(table, head);
    }

    /** Nothing if its columns say anything of tasks, or no figure to be reached. */
    public static Optional<TargetTable> of(Table table) {
        return TableHead.of(table).map(head -> new TargetTable(table, head)).filter(TargetTable::listsTargets);
    }

    private boolean listsTargets() {
        return has(ColumnKind.INDICATOR) && has(ColumnKind.TARGET)
                && columns.stream().noneMatch(column -> OF_TASKS.contains(column.kind()));
    }

    private boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    /** Each row in a line, what is counted before its figure and the unit of measure behind it; blank rows left out. */
    public List<TracedText> lines() {
        List<TracedText> lines = new ArrayList<>(table.between(0, head.end()).lines());
        for (int row = head.end(); row < table.rows().size(); row++) {
            if (table.rows().get(row).stream().anyMatch(cell -> !cell.strip().isEmpty())) {
                lines.add(line(new EntryReader(table, columns, row).read(false)));
            }
        }
        return lines;
    }

    private static TracedText line(TaskRow.Entry entry) {
        TracedText.Builder line = new TracedText.Builder();
        if (!entry.number().isEmpty()) {
            line.append(entry.number()).appendBlank();
        }
        List<TracedText> parts = new ArrayList<>(entry.texts());
        parts.addAll(entry.asides());
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                line.append('；', -1);
            }
            line.append(parts.get(i));
        }
        return line.build();
    }
}
