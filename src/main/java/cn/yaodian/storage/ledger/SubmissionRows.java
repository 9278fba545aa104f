package cn.yaodian.storage.ledger;

import static cn.yaodian.storage.change.OrderedRows.columns;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.domain.returns.SentBack;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The submissions to one collection, each with the days on which something came, went back, or a reminder went. */
final class SubmissionRows {

    private static final String RECEIVED = "RECEIVED";
    private static final String SENT_BACK = "SENT_BACK";
    private static final String REMINDED = "REMINDED";

    private static final String ALL = """
                                      select submission.id, submission.unit_id, state
                                        from return_submission submission join unit on unit.id = submission.unit_id
                                       where collection_id = :collection order by unit.position, unit.id""";

    private static final String ONE = """
                                      select id, unit_id, state from return_submission
                                       where collection_id = :collection and unit_id = :unit""";

    private static final String ALL_OF_PLAN = """
                                              select submission.id, submission.unit_id, state, collection_id
                                                from return_collection collection
                                                join return_submission submission on submission.collection_id = collection.id
                                                join unit on unit.id = submission.unit_id
                                               where collection.plan_id = :plan order by unit.position, unit.id""";

    private static final String EVENTS_OF_PLAN = """
                                                 select event.submission_id, kind, event_day, how, made_by
                                                   from return_collection collection
                                                   join return_submission submission on submission.collection_id = collection.id
                                                   join return_event event on event.submission_id = submission.id
                                                  where collection.plan_id = :plan order by event.submission_id, event.position""";

    private static final String EVENTS = """
                                         select event.submission_id, kind, event_day, how, made_by
                                           from return_event event join return_submission submission on submission.id = event.submission_id
                                          where submission.collection_id = :collection order by event.submission_id, event.position""";

    private static final String EVENTS_OF = """
                                            select submission_id, kind, event_day, how, made_by, id from return_event
                                             where submission_id = :submission order by position""";

    private final Handle handle;
    private final CollectionId collection;

    SubmissionRows(Handle handle, CollectionId collection) {
        this.handle = handle;
        this.collection = collection;
    }

    /** In the register's order of units. */
    List<Submission> all() {
        Map<UUID, List<Event>> events = bySubmission(handle.createQuery(EVENTS).bind("collection", collection.value()));
        return handle.createQuery(ALL).bind("collection", collection.value())
                .map((row, context) -> submission(row, collection,
                        events.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list();
    }

    /** Those to all of a plan's collections, each collection's in the register's order of units. */
    static Map<CollectionId, List<Submission>> ofPlan(Handle handle, PlanId plan) {
        Map<UUID, List<Event>> events = bySubmission(handle.createQuery(EVENTS_OF_PLAN).bind("plan", plan.value()));
        return handle.createQuery(ALL_OF_PLAN).bind("plan", plan.value())
                .map((row, context) -> submission(row, new CollectionId(row.getObject(4, UUID.class)),
                        events.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list().stream().collect(Collectors.groupingBy(Submission::collection));
    }

    private static Map<UUID, List<Event>> bySubmission(Query events) {
        return events.map((row, context) -> event(row)).list().stream()
                .collect(Collectors.groupingBy(Event::submission));
    }

    Optional<Submission> of(UnitId unit) {
        return handle.createQuery(ONE).bind("collection", collection.value()).bind("unit", unit.value())
                .map((row, context) -> submission(row, collection, events(row.getObject(1, UUID.class)))).findOne();
    }

    /** The row that a unit's submission is kept in. */
    Optional<UUID> id(UnitId unit) {
        return handle.createQuery(ONE).bind("collection", collection.value()).bind("unit", unit.value())
                .map((row, context) -> row.getObject(1, UUID.class)).findOne();
    }

    private List<Event> events(UUID submission) {
        return handle.createQuery(EVENTS_OF).bind("submission", submission).map((row, context) -> event(row)).list();
    }

    private static Submission submission(ResultSet row, CollectionId collection, List<Event> events)
            throws SQLException {
        return new Submission(collection, new UnitId(row.getObject(2, UUID.class)),
                SubmissionState.valueOf(row.getString(3)),
                events.stream().filter(event -> event.kind().equals(RECEIVED)).map(Event::on).toList(),
                events.stream().filter(event -> event.kind().equals(SENT_BACK))
                        .map(event -> new SentBack(event.on(), event.how(), event.by())).toList(),
                events.stream().filter(event -> event.kind().equals(REMINDED))
                        .map(event -> new Reminder(event.on(), event.how(), event.by())).toList());
    }

    /** Of one that has no events. */
    static void delete(RowWriter writer, PlanId plan, Submission untouched) {
        new SubmissionRows(writer.handle(), untouched.collection()).id(untouched.unit())
                .ifPresent(id -> writer.delete(Row.ofPlan(plan.value(), Table.RETURN_SUBMISSION, id)));
    }

    static void save(RowWriter writer, PlanId plan, Submission submission) {
        SubmissionRows rows = new SubmissionRows(writer.handle(), submission.collection());
        UUID id = rows.id(submission.unit()).orElseGet(UUID::randomUUID);
        writer.put(Row.ofPlan(plan.value(), Table.RETURN_SUBMISSION, id)
                .with("collection_id", submission.collection().value()).with("unit_id", submission.unit().value())
                .with("state", submission.state().name()));
        List<Map<String, @Nullable Object>> events = new ArrayList<>();
        submission.received().forEach(day -> events.add(values(RECEIVED, day, "", "")));
        submission.sendings().forEach(back -> events.add(values(SENT_BACK, back.on(), back.reason(), back.by())));
        submission.reminders().forEach(
                reminder -> events.add(values(REMINDED, reminder.on(), reminder.how(), reminder.by())));
        new OrderedRows(Table.RETURN_EVENT, Optional.of(plan.value()), "submission_id").write(writer, id,
                rows.storedEvents(id), events);
    }

    private List<OrderedRows.Stored> storedEvents(UUID submission) {
        return handle.createQuery(EVENTS_OF).bind("submission", submission).map((row, context) -> {
            Event event = event(row);
            return new OrderedRows.Stored(row.getObject(6, UUID.class),
                    values(event.kind(), event.on(), event.how(), event.by()));
        }).list();
    }

    private static Map<String, @Nullable Object> values(String kind, LocalDate day, String how, String by) {
        return columns("kind", kind, "event_day", day, "how", how, "made_by", by);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class),
                row.getString(4), row.getString(5));
    }

    private record Event(UUID submission, String kind, LocalDate on, String how, String by) {}
}
