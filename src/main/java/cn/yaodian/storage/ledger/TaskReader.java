package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the tasks of one ledger, or one of them, with four queries. */
final class TaskReader {

    private static final String TASKS = """
                                        select task.task_id, state, first_due, finished_on from ledger_task task""";

    private static final String PARTS = """
                                        select part.task_id, part.id, part.role, part.unit_id, part.named, part.state
                                          from ledger_part part join ledger_task task on task.task_id = part.task_id""";

    private static final String EXTENSIONS = """
                                             select extension.task_id, asked_on, old_due, new_due, reason, progress, granted, decided_on,
                                                    decided_by, decision_note
                                               from ledger_extension extension join ledger_task task on task.task_id = extension.task_id""";

    private static final String MILESTONES = """
                                             select milestone.task_id, milestone_year, quarter, text
                                               from ledger_milestone milestone join ledger_task task on task.task_id = milestone.task_id""";

    private static final String OF_PLAN = " where task.plan_id = :plan";
    private static final String OF_TASK = OF_PLAN + " and task.task_id = :task";

    private final Handle handle;
    private final PlanId plan;

    TaskReader(Handle handle, PlanId plan) {
        this.handle = handle;
        this.plan = plan;
    }

    /** Every task of the plan. */
    List<LedgerTask> tasks() {
        return read(OF_PLAN, Map.of("plan", plan.value()));
    }

    /** One task alone. */
    Optional<LedgerTask> task(TaskId task) {
        return read(OF_TASK, Map.of("plan", plan.value(), "task", task.value())).stream().findFirst();
    }

    private List<LedgerTask> read(String which, Map<String, UUID> bound) {
        Map<UUID, List<Part>> parts = byTask(PARTS + which + " order by part.task_id, part.position", bound,
                (row, context) -> part(row));
        Map<UUID, List<Extension>> extensions = byTask(
                EXTENSIONS + which + " order by extension.task_id, extension.position", bound,
                (row, context) -> extension(row));
        Map<UUID, List<Milestone>> milestones = byTask(
                MILESTONES + which + " order by milestone.task_id, milestone.position", bound,
                (row, context) -> new Milestone(row.getInt(2), row.getInt(3), row.getString(4)));
        return handle.createQuery(TASKS + which + " order by task.task_id").bindMap(bound).map((row, context) -> {
            UUID task = row.getObject(1, UUID.class);
            return new LedgerTask(new TaskId(task), TaskState.valueOf(row.getString(2)),
                    Optional.ofNullable(row.getObject(3, LocalDate.class)), extensions.getOrDefault(task, List.of()),
                    Optional.ofNullable(row.getObject(4, LocalDate.class)), milestones.getOrDefault(task, List.of()),
                    parts.getOrDefault(task, List.of()));
        }).list();
    }

    static Part part(ResultSet row) throws SQLException {
        return new Part(new PartId(row.getObject("id", UUID.class)), DutyRole.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)), row.getString("named"),
                PartState.valueOf(row.getString("state")));
    }

    private static Extension extension(ResultSet row) throws SQLException {
        Boolean granted = row.getObject(7, Boolean.class);
        Optional<Extension.Verdict> verdict = granted == null
                ? Optional.empty()
                : Optional.of(new Extension.Verdict(granted, Objects.requireNonNull(row.getObject(8, LocalDate.class)),
                        row.getString(9), row.getString(10)));
        return new Extension(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class), row.getString(5), row.getString(6), verdict);
    }

    /** The first column names the task. */
    private <T> Map<UUID, List<T>> byTask(String query, Map<String, UUID> bound, RowMapper<T> mapper) {
        Map<UUID, List<T>> found = new HashMap<>();
        handle.createQuery(query).bindMap(bound).map((row, context) -> found
                .computeIfAbsent(row.getObject(1, UUID.class), task -> new ArrayList<>()).add(mapper.map(row, context)))
                .list();
        return found;
    }
}
