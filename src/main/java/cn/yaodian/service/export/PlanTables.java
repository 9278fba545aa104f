package cn.yaodian.service.export;

import cn.yaodian.composing.checklist.ChecklistComposer;
import cn.yaodian.composing.column.TablePreset;
import cn.yaodian.composing.column.TablePresets;
import cn.yaodian.composing.table.TaskTableComposer;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;

/** The tables that are made of a plan, composed with the presets in use. */
public final class PlanTables {

    private final ExportSource source;
    private final Clock clock;
    private final TablePreset breakdown = TablePresets.taskBreakdown();
    private final TablePreset checklist = TablePresets.checklist();

    /** @param clock tells the day that tables bear */
    public PlanTables(ExportSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    public TableReport tasks(Plan plan) {
        return new TaskTableComposer(breakdown).compose(plan, source.register(), source.office(),
                LocalDate.now(clock));
    }

    public TableReport checklist(Plan plan) {
        return new ChecklistComposer(checklist).compose(plan, source.register(), source.office(),
                LocalDate.now(clock));
    }

    /** What the output is called in the name of its file. */
    String name(Output output, Plan plan) {
        return switch (output) {
            case NOTICE -> plan.kind().title();
            case TASKS -> breakdown.name();
            case CHECKLIST -> checklist.name();
        };
    }
}
