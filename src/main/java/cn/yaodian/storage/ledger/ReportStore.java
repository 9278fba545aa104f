package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What units said of their parts in tasks, period by period. */
public final class ReportStore {

    private static final String COLUMNS = "part_id, progress, problems, next_steps, needs_coordination, completion, person, phone";

    private static final String OF_COLLECTION = "select " + COLUMNS
            + " from return_report where collection_id = :collection";

    /** The latest collection first. */
    private static final String OVER = """
                                       select id from return_collection where plan_id = :plan and period_last <= :cut_off
                                        order by period_last desc, period_kind""";

    private static final String PARTS = """
                                        select part.id from ledger_part part join ledger_task task on task.task_id = part.task_id
                                         where task.plan_id = :plan""";

    private static final String OF_PARTS = OF_COLLECTION + " and part_id in (<parts>)";

    /** As many parts are asked for by name; of more of them a whole collection is read at once. */
    private static final int FEW = 500;

    private static final String ID = """
                                     select id from return_report where collection_id = :collection and part_id = :part""";

    public List<PartReport> of(Handle handle, CollectionId collection) {
        return handle.createQuery(OF_COLLECTION).bind("collection", collection.value())
                .map((row, context) -> report(row)).list();
    }

    /** The latest report on each part of a plan's tasks, of periods that ended by the cut-off date. */
    public Map<PartId, PartReport> latest(Handle handle, PlanId plan, LocalDate cutOff) {
        Set<PartId> open = new HashSet<>(handle.createQuery(PARTS).bind("plan", plan.value())
                .map((row, context) -> new PartId(row.getObject(1, UUID.class))).list());
        Map<PartId, PartReport> latest = new LinkedHashMap<>();
        List<UUID> collections = handle.createQuery(OVER).bind("plan", plan.value()).bind("cut_off", cutOff)
                .mapTo(UUID.class).list();
        // Nearly every part is in the latest one: the years before are not read for the few that are not.
        for (UUID collection : collections) {
            for (PartReport report : open.isEmpty() ? List.<PartReport>of() : among(handle, collection, open)) {
                latest.putIfAbsent(report.part(), report);
                open.remove(report.part());
            }
        }
        return latest;
    }

    private List<PartReport> among(Handle handle, UUID collection, Set<PartId> open) {
        Query query = open.size() > FEW
                ? handle.createQuery(OF_COLLECTION)
                : handle.createQuery(OF_PARTS).bindList("parts", open.stream().map(PartId::value).toList());
        return query.bind("collection", collection).map((row, context) -> report(row)).list();
    }

    /** Keeps a report, or takes it away where it says nothing any more. */
    public void save(RowWriter writer, PlanId plan, CollectionId collection, PartReport report) {
        Optional<UUID> stored = writer.handle().createQuery(ID).bind("collection", collection.value())
                .bind("part", report.part().value()).mapTo(UUID.class).findOne();
        Row row = Row.ofPlan(plan.value(), Table.RETURN_REPORT, stored.orElseGet(UUID::randomUUID));
        if (report.isEmpty()) {
            writer.delete(row);
            return;
        }
        Row full = row.with("collection_id", collection.value()).with("part_id", report.part().value())
                .with("progress", report.progress()).with("problems", report.problems())
                .with("next_steps", report.nextSteps()).with("needs_coordination", report.needsCoordination())
                .with("completion", report.completion()).with("person", report.person())
                .with("phone", report.phone());
        if (stored.isPresent()) {
            writer.put(full);
        } else {
            writer.insert(full);
        }
    }

    private static PartReport report(ResultSet row) throws SQLException {
        return new PartReport(new PartId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3),
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8));
    }
}
