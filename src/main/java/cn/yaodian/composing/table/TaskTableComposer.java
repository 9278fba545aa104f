package cn.yaodian.composing.table;

import cn.yaodian.composing.assignment.Assignment;
import cn.yaodian.composing.assignment.Assignments;
import cn.yaodian.composing.assignment.UnitFields;
import cn.yaodian.composing.column.PlanColumn;
import cn.yaodian.composing.column.PlanEntries;
import cn.yaodian.composing.column.TablePreset;
import cn.yaodian.composing.column.TableWording;
import cn.yaodian.composing.column.TaskEntry;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a plan's task table: every task in one group, then a group for each unit that answers for tasks, with a note of
 * those it takes part in.
 */
public final class TaskTableComposer {

    private final TablePreset preset;

    public TaskTableComposer(TablePreset preset) {
        this.preset = preset;
    }

    /** @param date the day the table is made */
    public TableReport compose(Plan plan, UnitRegister register, Office office, LocalDate date) {
        List<TaskEntry> entries = PlanEntries.of(plan, preset.deadline());
        List<PlanColumn> columns = preset.columnsFor(entries);
        List<ReportGroup> groups = new ArrayList<>();
        groups.add(ReportGroup.ofTexts(preset.all(), List.of(), TablePreset.rows(columns, entries)));
        for (Assignment assignment : Assignments.of(entries, register)) {
            groups.add(ReportGroup.ofTexts(assignment.shortName(), UnitFields.fill(preset.fields(), assignment),
                    TablePreset.rows(columns, assignment.answersFor())));
        }
        return new TableReport(TableWording.fill(preset.title(), plan, office, date),
                TableWording.fill(preset.subtitle(), plan, office, date), TablePreset.headings(columns), groups,
                preset.signatures(), preset.notes());
    }
}
