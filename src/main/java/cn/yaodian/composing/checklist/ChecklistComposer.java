package cn.yaodian.composing.checklist;

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
import java.util.List;

/** Makes the inspection sheets: a group for each unit that answers for tasks, with those tasks. */
public final class ChecklistComposer {

    private final TablePreset preset;

    public ChecklistComposer(TablePreset preset) {
        this.preset = preset;
    }

    /**
     * Without units there is nobody to inspect; then all tasks stand on one sheet, and the unit is filled in by hand.
     *
     * @param date the day the sheets are made
     */
    public TableReport compose(Plan plan, UnitRegister register, Office office, LocalDate date) {
        List<TaskEntry> entries = PlanEntries.of(plan, preset.deadline());
        List<PlanColumn> columns = preset.columnsFor(entries);
        List<ReportGroup> groups = Assignments.of(entries, register).stream()
                .map(assignment -> ReportGroup.ofTexts(assignment.name(), UnitFields.fill(preset.fields(), assignment),
                        TablePreset.rows(columns, assignment.answersFor())))
                .toList();
        if (groups.isEmpty()) {
            groups = List
                    .of(ReportGroup.ofTexts("", UnitFields.blank(preset.fields()), TablePreset.rows(columns, entries)));
        }
        return new TableReport(TableWording.fill(preset.title(), plan, office, date),
                TableWording.fill(preset.subtitle(), plan, office, date), TablePreset.headings(columns), groups,
                preset.signatures(), preset.notes());
    }
}
