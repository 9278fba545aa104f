package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.ledger.EvidenceId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Files that show what was done. Their bytes are kept for good, also when a file is taken from its task. */
public final class EvidenceStore {

    private static final String COLUMNS = """
                                          select evidence.id, evidence.task_id, unit_id, file_name, size_bytes, note, added_by, added_at, sha256
                                            from evidence""";

    private static final String OF_PLAN = COLUMNS
            + " join ledger_task task on task.task_id = evidence.task_id where task.plan_id = :plan"
            + " order by evidence.task_id, added_at, file_name";

    private static final String OF_TASK = COLUMNS + " where task_id = :task order by added_at, file_name";

    private static final String CONTENT = "select content from file_content where sha256 = :sha256";

    /** By task, within a task the earliest first. */
    public List<EvidenceFile> ofPlan(Handle handle, PlanId plan) {
        return handle.createQuery(OF_PLAN).bind("plan", plan.value()).map((row, context) -> file(row)).list();
    }

    /** The earliest first. */
    public List<EvidenceFile> ofTask(Handle handle, TaskId task) {
        return handle.createQuery(OF_TASK).bind("task", task.value()).map((row, context) -> file(row)).list();
    }

    /** The bytes as they were given. */
    public Optional<byte[]> content(Handle handle, String sha256) {
        return handle.createQuery(CONTENT).bind("sha256", sha256).mapTo(byte[].class).findOne();
    }

    /** Adds a file, or writes what differs of its note or unit. */
    public void save(RowWriter writer, PlanId plan, EvidenceFile file) {
        writer.put(row(plan, file).with("task_id", file.task().value())
                .with("unit_id", file.unit().map(UnitId::value).orElse(null)).with("sha256", file.sha256())
                .with("file_name", file.fileName()).with("size_bytes", file.sizeBytes()).with("note", file.note())
                .with("added_by", file.addedBy()).with("added_at", file.addedAt()));
    }

    public void delete(RowWriter writer, PlanId plan, EvidenceFile file) {
        writer.delete(row(plan, file));
    }

    private static Row row(PlanId plan, EvidenceFile file) {
        return Row.ofPlan(plan.value(), Table.EVIDENCE, file.id().value());
    }

    private static EvidenceFile file(ResultSet row) throws SQLException {
        return new EvidenceFile(new EvidenceId(row.getObject(1, UUID.class)),
                new TaskId(row.getObject(2, UUID.class)),
                Optional.ofNullable(row.getObject(3, UUID.class)).map(UnitId::new), row.getString(4), row.getLong(5),
                row.getString(6), row.getString(7), row.getObject(8, OffsetDateTime.class), row.getString(9));
    }
}
