package cn.yaodian.storage.ledger;

import static cn.yaodian.storage.change.OrderedRows.columns;

import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what differs of one task of the ledger. */
final class TaskWriter {

    private static final String EXTENSIONS = """
                                             select id, asked_on, old_due, new_due, reason, progress, granted, decided_on, decided_by, decision_note
                                               from ledger_extension where task_id = :task order by position""";

    private static final String MILESTONES = """
                                             select id, milestone_year, quarter, text
                                               from ledger_milestone where task_id = :task order by position""";

    private static final String PARTS = """
                                        select id, position, role, unit_id, named, state from ledger_part where task_id = :task""";

    private final RowWriter writer;
    private final PlanId plan;

    TaskWriter(RowWriter writer, PlanId plan) {
        this.writer = writer;
        this.plan = plan;
    }

    void write(LedgerTask task) {
        UUID id = task.task().value();
        writer.put(Row.ofPlan(plan.value(), Table.LEDGER_TASK, id).with("plan_id", plan.value())
                .with("state", task.state().name()).with("first_due", task.firstDue().orElse(null))
                .with("finished_on", task.finishedOn().orElse(null)));
        rows(Table.LEDGER_EXTENSION).write(writer, id, storedExtensions(id),
                task.extensions().stream().map(TaskWriter::extension).toList());
        rows(Table.LEDGER_MILESTONE).write(writer, id, storedMilestones(id),
                task.milestones().stream().map(milestone -> columns("milestone_year", milestone.year(), "quarter",
                        milestone.quarter(), "text", milestone.text())).toList());
        writeParts(id, task.parts());
    }

    /** Parts keep their identity: return forms and the log refer to it. Those that are as they were are not looked at again. */
    private void writeParts(UUID task, List<Part> parts) {
        Map<UUID, Placed> stored = new HashMap<>();
        writer.handle().createQuery(PARTS).bind("task", task)
                .map((row, context) -> new Placed(row.getInt(2), TaskReader.part(row))).list()
                .forEach(one -> stored.put(one.part().id().value(), one));
        Set<UUID> wanted = parts.stream().map(part -> part.id().value()).collect(Collectors.toSet());
        stored.keySet().stream().filter(id -> !wanted.contains(id))
                .forEach(id -> writer.delete(Row.ofPlan(plan.value(), Table.LEDGER_PART, id)));
        for (int position = 0; position < parts.size(); position++) {
            Part part = parts.get(position);
            if (!new Placed(position, part).equals(stored.get(part.id().value()))) {
                writer.put(Row.ofPlan(plan.value(), Table.LEDGER_PART, part.id().value()).with("task_id", task)
                        .with("position", position).with("role", part.role().name())
                        .with("unit_id", part.unit().value()).with("named", part.named())
                        .with("state", part.state().name()));
            }
        }
    }

    private record Placed(int position, Part part) {}

    private OrderedRows rows(Table table) {
        return new OrderedRows(table, Optional.of(plan.value()), "task_id");
    }

    private static Map<String, @Nullable Object> extension(Extension extension) {
        Optional<Extension.Verdict> verdict = extension.verdict();
        return columns("asked_on", extension.askedOn(), "old_due", extension.oldDue(), "new_due", extension.newDue(),
                "reason", extension.reason(), "progress", extension.progress(), "granted",
                verdict.map(Extension.Verdict::granted).orElse(null), "decided_on",
                verdict.map(Extension.Verdict::on).orElse(null), "decided_by",
                verdict.map(Extension.Verdict::by).orElse(null), "decision_note",
                verdict.map(Extension.Verdict::note).orElse(null));
    }

    private List<OrderedRows.Stored> storedExtensions(UUID task) {
        return writer.handle().createQuery(EXTENSIONS).bind("task", task).map((row,
                context) -> new OrderedRows.Stored(row.getObject(1, UUID.class), columns("asked_on",
                        row.getObject(2, LocalDate.class), "old_due", row.getObject(3, LocalDate.class), "new_due",
                        row.getObject(4, LocalDate.class), "reason", row.getString(5), "progress", row.getString(6),
                        "granted", row.getObject(7, Boolean.class), "decided_on", row.getObject(8, LocalDate.class),
                        "decided_by", row.getString(9), "decision_note", row.getString(10))))
                .list();
    }

    private List<OrderedRows.Stored> storedMilestones(UUID task) {
        return writer.handle().createQuery(MILESTONES).bind("task", task)
                .map((row, context) -> new OrderedRows.Stored(row.getObject(1, UUID.class), columns("milestone_year",
                        row.getInt(2), "quarter", row.getInt(3), "text", row.getString(4))))
                .list();
    }
}
