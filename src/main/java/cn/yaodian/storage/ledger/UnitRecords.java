package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What is on record of one unit alone, so that taking in its return reads nothing of the others. */
public final class UnitRecords {

    private static final String STANDINGS = """
                                            select task.task_id, task.state, part.id, part.state
                                              from ledger_part part join ledger_task task on task.task_id = part.task_id
                                             where task.plan_id = :plan and part.unit_id = :unit order by part.id""";

    private static final String REPORTS = """
                                          select report.part_id, progress, problems, next_steps, needs_coordination, completion, person, phone
                                            from return_report report join ledger_part part on part.id = report.part_id
                                           where report.collection_id = :collection and part.unit_id = :unit""";

    /** Its parts in a plan's tasks. */
    public List<PartStanding> standings(Handle handle, PlanId plan, UnitId unit) {
        return handle.createQuery(STANDINGS).bind("plan", plan.value()).bind("unit", unit.value())
                .map((row, context) -> new PartStanding(new TaskId(row.getObject(1, UUID.class)),
                        TaskState.valueOf(row.getString(2)), new PartId(row.getObject(3, UUID.class)),
                        PartState.valueOf(row.getString(4))))
                .list();
    }

    /** What it reported to a collection. */
    public List<PartReport> reports(Handle handle, CollectionId collection, UnitId unit) {
        return handle.createQuery(REPORTS).bind("collection", collection.value()).bind("unit", unit.value())
                .map((row, context) -> new PartReport(new PartId(row.getObject(1, UUID.class)), row.getString(2),
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                        row.getString(8)))
                .list();
    }

    /** Writes how far a part has come, and its task where that went with it; neither may be closed by it. */
    public void save(RowWriter writer, PlanId plan, PartStanding before, PartStanding after) {
        if (before.taskState() != after.taskState()) {
            writer.put(Row.ofPlan(plan.value(), Table.LEDGER_TASK, after.task().value()).with("state",
                    after.taskState().name()));
        }
        writer.put(Row.ofPlan(plan.value(), Table.LEDGER_PART, after.part().value()).with("state",
                after.state().name()));
    }
}
