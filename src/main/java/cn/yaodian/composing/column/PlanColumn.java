package cn.yaodian.composing.column;

import cn.yaodian.document.ReportColumn;
import java.util.List;

/**
 * A column declared once: its key, heading and width, and what it shows. Screen, workbook and print all use it.
 *
 * @param text     what stands in every cell of a column that shows nothing of the task, such as boxes to be ticked
 * @param replaces keys of the columns that go, where they are empty throughout, if this one is filled; itself it goes
 *                 where it is empty. None for a column that always stands
 */
public record PlanColumn(ReportColumn heading, PlanValue value, String text, List<String> replaces) {

    public PlanColumn {
        replaces = List.copyOf(replaces);
    }

    public String key() {
        return heading.key();
    }

    /**
     * The cell of one task.
     *
     * @param row the task's row in the table, from 1
     */
    public String of(TaskEntry entry, int row) {
        return value == PlanValue.BLANK ? text : value.of(entry, row);
    }

    boolean isFilled(List<TaskEntry> entries) {
        return entries.stream().anyMatch(entry -> !of(entry, 1).isEmpty());
    }
}
