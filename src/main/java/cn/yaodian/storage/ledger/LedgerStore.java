package cn.yaodian.storage.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The ledgers of plans. */
public final class LedgerStore {

    private static final String MOVES = """
                                        select part_id, action, state_before, state_after, moved_by, moved_at, reason
                                          from ledger_move where task_id = :task order by moved_at, id""";

    private static final String OPEN_TASKS = """
                                             select plan_id, sum(case when state in ('CLOSED', 'SUSPENDED') then 0 else 1 end)
                                               from ledger_task group by plan_id""";

    private static final String INDICATORS_OF = """
                                                select indicator.id
                                                  from ledger_indicator indicator join ledger_task task on task.task_id = indicator.task_id
                                                 where task.plan_id = :plan and task.task_id = :task order by indicator.position""";

    private static final String EVER_OPENED = """
                                              select count(*) from ledger_task where plan_id = :plan""";

    /** The ledger of a plan; an empty one where it was never opened. */
    public Ledger load(Handle handle, PlanId plan) {
        return new Ledger(plan, new TaskReader(handle, plan).tasks(), new IndicatorReader(handle, plan).indicators());
    }

    /** How many tasks are neither closed nor suspended, of every plan that has a ledger. */
    public Map<PlanId, Integer> openTasks(Handle handle) {
        Map<PlanId, Integer> found = new HashMap<>();
        handle.createQuery(OPEN_TASKS)
                .map((row, context) -> found.put(new PlanId(row.getObject(1, UUID.class)), row.getInt(2))).list();
        return Map.copyOf(found);
    }

    /** One task of a ledger, without reading the others. */
    public Optional<LedgerTask> task(Handle handle, PlanId plan, TaskId task) {
        return new TaskReader(handle, plan).task(task);
    }

    /** The indicators of one task, in its order. */
    public List<IndicatorId> indicatorsOf(Handle handle, PlanId plan, TaskId task) {
        return handle.createQuery(INDICATORS_OF).bind("plan", plan.value()).bind("task", task.value())
                .map((row, context) -> new IndicatorId(row.getObject(1, UUID.class))).list();
    }

    public boolean isOpen(Handle handle, PlanId plan) {
        return handle.createQuery(EVER_OPENED).bind("plan", plan.value()).mapTo(Integer.class).one() > 0;
    }

    /** Adds a task to the ledger or writes what differs. */
    public void save(RowWriter writer, PlanId plan, LedgerTask task) {
        new TaskWriter(writer, plan).write(task);
    }

    /** @param position among the indicators of its task, from 0 */
    public void save(RowWriter writer, PlanId plan, LedgerIndicator indicator, int position) {
        new IndicatorWriter(writer, plan).write(indicator, position);
    }

    /** Adds a line to the log. */
    public void add(RowWriter writer, PlanId plan, Move move) {
        writer.insert(Row.ofPlan(plan.value(), Table.LEDGER_MOVE, UUID.randomUUID())
                .with("task_id", move.task().value()).with("part_id", move.part().map(PartId::value).orElse(null))
                .with("action", move.action()).with("state_before", move.from()).with("state_after", move.to())
                .with("moved_by", move.who()).with("moved_at", move.at()).with("reason", move.reason()));
    }

    /** The log of a task, the earliest first. */
    public List<Move> moves(Handle handle, TaskId task) {
        return handle.createQuery(MOVES).bind("task", task.value())
                .map((row, context) -> new Move(task,
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(PartId::new), row.getString(2),
                        row.getString(3), row.getString(4), row.getString(5), row.getObject(6, OffsetDateTime.class),
                        row.getString(7)))
                .list();
    }
}
