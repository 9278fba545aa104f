package cn.yaodian.storage.plan;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import cn.yaodian.storage.ledger.LedgerRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a task owns: its duties and indicators. */
final class TaskRows {

    private static final String DUTIES = """
                                         select id, role, name, unit_id from duty where task_id = :task order by position""";

    private static final String INDICATORS = """
                                             select id from indicator where task_id = :task""";

    private final RowWriter writer;
    private final UUID plan;
    private final boolean newPlan;

    TaskRows(RowWriter writer, UUID plan, boolean newPlan) {
        this.writer = writer;
        this.plan = plan;
        this.newPlan = newPlan;
    }

    /** @param stored the task as it is in the database */
    void write(Optional<Task> stored, Task task) {
        List<Duty> duties = stored.map(Task::duties).orElse(List.of());
        if (!duties.equals(task.duties())) {
            writeDuties(task, duties.isEmpty() ? List.of() : storedDuties(task.nodeId()));
        }
        List<Indicator> indicators = stored.map(Task::indicators).orElse(List.of());
        if (!indicators.equals(task.indicators())) {
            writeIndicators(task, indicators.isEmpty() ? List.of() : storedIndicators(task.nodeId()));
        }
    }

    /** Before the task itself is deleted. */
    void delete(UUID task) {
        LedgerRows.deleteTask(writer, plan, task);
        storedIndicators(task).forEach(id -> writer.delete(Row.ofPlan(plan, Table.INDICATOR, id)));
        storedDuties(task).forEach(duty -> writer.delete(Row.ofPlan(plan, Table.DUTY, duty.id())));
    }

    private void writeDuties(Task task, List<OrderedRows.Stored> stored) {
        new OrderedRows(Table.DUTY, Optional.of(plan), "task_id").write(writer, task.nodeId(), stored,
                task.duties().stream().map(duty -> columns(duty.role().name(), duty.name(),
                        duty.unit().map(UnitId::value).orElse(null))).toList());
    }

    private void writeIndicators(Task task, List<UUID> stored) {
        List<UUID> wanted = task.indicators().stream().map(indicator -> indicator.id().value()).toList();
        for (int position = 0; position < wanted.size(); position++) {
            Row row = row(task.nodeId(), position, task.indicators().get(position));
            if (newPlan) {
                writer.insert(row);
            } else {
                // Put, not inserted: the indicator may come from another task that was split or joined.
                writer.put(row);
            }
        }
        stored.stream().filter(id -> !wanted.contains(id))
                .forEach(id -> writer.delete(Row.ofPlan(plan, Table.INDICATOR, id)));
    }

    private Row row(UUID task, int position, Indicator indicator) {
        return Row.ofPlan(plan, Table.INDICATOR, indicator.id().value()).with("task_id", task)
                .with("position", position).with("wording", indicator.wording()).with("target", indicator.value())
                .with("target_max", indicator.valueMax().orElse(null)).with("scale_word", indicator.scale())
                .with("unit_of_measure", indicator.unit()).with("comparison", indicator.comparison().name());
    }

    private List<OrderedRows.Stored> storedDuties(UUID task) {
        return writer.handle().createQuery(DUTIES).bind("task", task)
                .map((row, context) -> new OrderedRows.Stored(row.getObject(1, UUID.class),
                        columns(row.getString(2), row.getString(3), row.getObject(4, UUID.class))))
                .list();
    }

    private List<UUID> storedIndicators(UUID task) {
        return writer.handle().createQuery(INDICATORS).bind("task", task).mapTo(UUID.class).list();
    }

    private static Map<String, @Nullable Object> columns(String role, String name, @Nullable UUID unit) {
        return OrderedRows.columns("role", role, "name", name, "unit_id", unit);
    }
}
