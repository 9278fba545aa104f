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

/** Reads the tasks of one ledger with four queries, however many there are. */
final class TaskReader {

    private static final String TASKS = """
                                        select task_id, state, first_due, finished_on from ledger_task
                                         where plan_id = :plan order by task_id""";

    private static final String PARTS = """
                                        select part.task_id, part.id, part.role, part.unit_id, part.named, part.state
                                          from ledger_part part join ledger_task task on task.task_id = part.task_id
                                         where task.plan_id = :plan order by part.task_id, part.position""";

    private static final String EXTENSIONS = """
                                             select extension.task_id, asked_on, old_due, new_due, reason, progress, granted, decided_on,
                                                    decided_by, decision_note
                                               from ledger_extension extension join ledger_task task on task.task_id = extension.task_id
                                              where task.plan_id = :plan order by extension.task_id, extension.position""";

    private static final String MILESTONES = """
                                             select milestone.task_id, milestone_year, quarter, text
                                               from ledger_milestone milestone join ledger_task task on task.task_id = milestone.task_id
                                              where task.plan_id = :plan order by milestone.task_id, milestone.position""";

    private final Handle handle;
    private final PlanId plan;

    TaskReader(Handle handle, PlanId plan) {
        this.handle = handle;
        this.plan = plan;
    }

    List<LedgerTask> tasks() {
        Map<UUID, List<Part>> parts = byTask(PARTS, (row, context) -> part(row));
        Map<UUID, List<Extension>> extensions = byTask(EXTENSIONS, (row, context) -> extension(row));
        Map<UUID, List<Milestone>> milestones = byTask(MILESTONES,
                (row, context) -> new Milestone(row.getInt(2), row.getInt(3), row.getString(4)));
        return handle.createQuery(TASKS).bind("plan", plan.value()).map((row, context) -> {
            UUID task = row.getObject(1, UUID.class);
            return new LedgerTask(new TaskId(task), TaskState.valueOf(row.getString(2)),
                    Optional.ofNullable(row.getObject(3, LocalDate.class)), extensions.getOrDefault(task, List.of()),
                    Optional.ofNullable(row.getObject(4, LocalDate.class)), milestones.getOrDefault(task, List.of()),
                    parts.getOrDefault(task, List.of()));
        }).list();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(new PartId(row.getObject(2, UUID.class)), DutyRole.valueOf(row.getString(3)),
                new UnitId(row.getObject(4, UUID.class)), row.getString(5), PartState.valueOf(row.getString(6)));
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
    private <T> Map<UUID, List<T>> byTask(String query, RowMapper<T> mapper) {
        Map<UUID, List<T>> found = new HashMap<>();
        handle.createQuery(query).bind("plan", plan.value()).map((row, context) -> found
                .computeIfAbsent(row.getObject(1, UUID.class), task -> new ArrayList<>()).add(mapper.map(row, context)))
                .list();
        return found;
    }
}
