package cn.yaodian.storage.source;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The files that plans were read from: every byte of each is kept, also when the plan is deleted. */
public final class SourceFiles {

    private static final String PLAN_OF_DIGEST = """
                                                 select plan_id from source_file
                                                  where sha256 = :sha256 and plan_id is not null
                                                  order by imported_at desc
                                                  fetch first 1 row only""";

    private static final String OF_PLAN = """
                                          select id, sha256, file_name, size_bytes, imported_at from source_file
                                           where plan_id = :plan
                                           order by imported_at desc""";

    private static final String CONTENT = """
                                          select content from file_content where sha256 = :sha256""";

    /** The plan that the very same bytes gave when they were taken in before, while it is still there. */
    public Optional<PlanId> planOf(Handle handle, String sha256) {
        return handle.createQuery(PLAN_OF_DIGEST).bind("sha256", sha256).mapTo(UUID.class).findOne().map(PlanId::new);
    }

    public List<SourceFile> of(Handle handle, PlanId plan) {
        return handle.createQuery(OF_PLAN).bind("plan", plan.value())
                .map((row, context) -> new SourceFile(row.getObject(1, UUID.class), row.getString(2),
                        row.getString(3), row.getLong(4), row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The bytes of a file that was kept. */
    public Optional<byte[]> content(Handle handle, String sha256) {
        return handle.createQuery(CONTENT).bind("sha256", sha256).mapTo(byte[].class).findOne();
    }

    public void keep(RowWriter writer, PlanId plan, String fileName, String sha256, byte[] content) {
        writer.keepContent(sha256, content);
        writer.insert(Row.ofPlan(plan.value(), Table.SOURCE_FILE, UUID.randomUUID()).with("plan_id", plan.value())
                .with("sha256", sha256).with("file_name", fileName).with("size_bytes", (long) content.length)
                .with("imported_at", writer.now()));
    }

    /** Before a plan is deleted: its files stay, without it. */
    public void release(RowWriter writer, PlanId plan) {
        of(writer.handle(), plan).forEach(file -> writer
                .put(Row.ofPlan(plan.value(), Table.SOURCE_FILE, file.id()).with("plan_id", null)));
    }
}
