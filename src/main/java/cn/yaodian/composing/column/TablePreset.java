package cn.yaodian.composing.column;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as an office is used to it: wording and columns. Data, not code: another office's table is another preset.
 *
 * @param name       what the table is called, also in file names: 任务分解表
 * @param title      above the table, with {plan} for the plan's title
 * @param subtitle   below the title, with {office} and {date}
 * @param all        name of the group that holds every task; empty for a table that has none
 * @param deadline   when a task is due where nothing else is said, with {year}
 * @param columns    from left to right
 * @param fields     head of each unit's part, with {unit}, {leads} and {joins} (numbers of the tasks), {lead-count} and
 *                   {join-count}; an empty value is filled in by hand
 * @param signatures signed by hand below each unit's part
 * @param notes      below the table
 */
public record TablePreset(String name, String title, String subtitle, String all, String deadline,
        List<PlanColumn> columns, List<ReportField> fields, List<ReportField> signatures, List<String> notes) {

    public TablePreset {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        signatures = List.copyOf(signatures);
        notes = List.copyOf(notes);
        Set<String> keys = columns.stream().map(PlanColumn::key).collect(Collectors.toSet());
        if (columns.isEmpty() || keys.size() < columns.size()) {
            throw new IllegalArgumentException("a table has columns, each with a key of its own: " + name);
        }
    }

    /** The columns that suit these tasks: see {@link PlanColumn#replaces()}. */
    public List<PlanColumn> columnsFor(List<TaskEntry> entries) {
        Set<String> replaced = columns.stream().filter(column -> column.isFilled(entries))
                .flatMap(column -> column.replaces().stream()).collect(Collectors.toSet());
        return columns.stream()
                .filter(column -> column.isFilled(entries)
                        || column.replaces().isEmpty() && !replaced.contains(column.key()))
                .toList();
    }

    /** One row a task. */
    public static List<List<String>> rows(List<PlanColumn> columns, List<TaskEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> columns.stream().map(column -> column.of(entries.get(i), i + 1)).toList()).toList();
    }

    public static List<ReportColumn> headings(List<PlanColumn> columns) {
        return columns.stream().map(PlanColumn::heading).toList();
    }
}
