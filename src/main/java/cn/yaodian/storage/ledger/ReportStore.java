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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What units said of their parts in tasks, period by period. */
public final class ReportStore {

    private static final String COLUMNS = "part_id, progress, problems, next_steps, needs_coordination, completion, person, phone";

    private static final String OF_COLLECTION = "select " + COLUMNS
            + " from return_report where collection_id = :collection";

    /** The latest report on each part among periods that are over. */
    private static final String LATEST = "select " + COLUMNS
            + """
               from (select report.*, row_number() over (partition by report.part_id
                                                         order by collection.period_last desc, collection.period_kind) as place
                       from return_report report join return_collection collection on collection.id = report.collection_id
                      where collection.plan_id = :plan and collection.period_last <= :cut_off) latest
              where place = 1""";

    private static final String ID = """
                                     select id from return_report where collection_id = :collection and part_id = :part""";

    public List<PartReport> of(Handle handle, CollectionId collection) {
        return handle.createQuery(OF_COLLECTION).bind("collection", collection.value())
                .map((row, context) -> report(row)).list();
    }

    /** The latest report on each part of a plan's tasks, of periods that ended by the cut-off date. */
    public Map<PartId, PartReport> latest(Handle handle, PlanId plan, LocalDate cutOff) {
        Map<PartId, PartReport> latest = new LinkedHashMap<>();
        handle.createQuery(LATEST).bind("plan", plan.value()).bind("cut_off", cutOff).map((row, context) -> report(row))
                .list().forEach(report -> latest.put(report.part(), report));
        return latest;
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
        writer.put(row.with("collection_id", collection.value()).with("part_id", report.part().value())
                .with("progress", report.progress()).with("problems", report.problems())
                .with("next_steps", report.nextSteps()).with("needs_coordination", report.needsCoordination())
                .with("completion", report.completion()).with("person", report.person())
                .with("phone", report.phone()));
    }

    private static PartReport report(ResultSet row) throws SQLException {
        return new PartReport(new PartId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3),
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8));
    }
}
