package cn.yaodian.storage.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Collections of returns, and what each unit owes to them. */
public final class ReturnStore {

    private static final String OF_PLAN = """
                                          select id, period_kind, period_last, matter, basis, due from return_collection
                                           where plan_id = :plan order by period_last, period_kind""";

    private static final String ONE = """
                                      select id, period_kind, period_last, matter, basis, due, plan_id from return_collection
                                       where id = :id""";

    private static final String LAST_REMINDER = """
                                                select how from return_event where kind = 'REMINDED'
                                                 order by event_day desc fetch first 1 rows only""";

    /** The earliest first. */
    public List<ReturnCollection> collections(Handle handle, PlanId plan) {
        return handle.createQuery(OF_PLAN).bind("plan", plan.value()).map((row, context) -> collection(row, plan))
                .list();
    }

    public Optional<ReturnCollection> collection(Handle handle, CollectionId id) {
        return handle.createQuery(ONE).bind("id", id.value())
                .map((row, context) -> collection(row, new PlanId(row.getObject(7, UUID.class)))).findOne();
    }

    private static ReturnCollection collection(ResultSet row, PlanId plan) throws SQLException {
        return new ReturnCollection(new CollectionId(row.getObject(1, UUID.class)), plan,
                new Period(PeriodKind.valueOf(row.getString(2)), row.getObject(3, LocalDate.class)),
                row.getString(4), row.getString(5), row.getObject(6, LocalDate.class));
    }

    public void save(RowWriter writer, ReturnCollection collection) {
        writer.put(Row.ofPlan(collection.plan().value(), Table.RETURN_COLLECTION, collection.id().value())
                .with("plan_id", collection.plan().value()).with("period_kind", collection.period().kind().name())
                .with("period_last", collection.period().last()).with("matter", collection.matter())
                .with("basis", collection.basis()).with("due", collection.due()));
    }

    /** What every unit owes to a collection, in the register's order. */
    public List<Submission> submissions(Handle handle, CollectionId collection) {
        return new SubmissionRows(handle, collection).all();
    }

    /** The same for every collection of a plan; one of which nothing is asked is not among them. */
    public Map<CollectionId, List<Submission>> submissions(Handle handle, PlanId plan) {
        return SubmissionRows.ofPlan(handle, plan);
    }

    /** How somebody was reminded on the latest day on which anybody was. */
    public Optional<String> lastReminder(Handle handle) {
        return handle.createQuery(LAST_REMINDER).mapTo(String.class).findOne();
    }

    public Optional<Submission> submission(Handle handle, CollectionId collection, UnitId unit) {
        return new SubmissionRows(handle, collection).of(unit);
    }

    /** Takes away what was asked for and of which nothing came and nothing was noted. */
    public void delete(RowWriter writer, PlanId plan, Submission untouched) {
        SubmissionRows.delete(writer, plan, untouched);
    }

    public void save(RowWriter writer, PlanId plan, Submission submission) {
        SubmissionRows.save(writer, plan, submission);
    }
}
