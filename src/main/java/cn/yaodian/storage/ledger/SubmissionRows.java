package cn.yaodian.storage.ledger;

import static cn.yaodian.storage.change.OrderedRows.columns;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The submissions to one collection, each with the days on which something came or a reminder went. */
final class SubmissionRows {

    private static final String RECEIVED = "RECEIVED";
    private static final String REMINDED = "REMINDED";

    private static final String ALL = """
                                      select submission.id, submission.unit_id, state, sent_back
                                        from return_submission submission join unit on unit.id = submission.unit_id
                                       where collection_id = :collection order by unit.position, unit.id""";

    private static final String EVENTS = """
                                         select event.submission_id, kind, event_day, how, made_by
                                           from return_event event join return_submission submission on submission.id = event.submission_id
                                          where submission.collection_id = :collection order by event.submission_id, event.position""";

    private static final String ID = """
                                     select id from return_submission where collection_id = :collection and unit_id = :unit""";

    private static final String EVENTS_OF = """
                                            select id, kind, event_day, how, made_by from return_event
                                             where submission_id = :submission order by position""";

    private final Handle handle;
    private final CollectionId collection;
    private final Map<UUID, List<LocalDate>> received = new HashMap<>();
    private final Map<UUID, List<Reminder>> reminders = new HashMap<>();

    SubmissionRows(Handle handle, CollectionId collection) {
        this.handle = handle;
        this.collection = collection;
    }

    List<Submission> all() {
        handle.createQuery(EVENTS).bind("collection", collection.value()).map((row, context) -> {
            UUID submission = row.getObject(1, UUID.class);
            LocalDate day = row.getObject(3, LocalDate.class);
            return row.getString(2).equals(RECEIVED)
                    ? received.computeIfAbsent(submission, id -> new ArrayList<>()).add(day)
                    : reminders.computeIfAbsent(submission, id -> new ArrayList<>())
                            .add(new Reminder(day, row.getString(4), row.getString(5)));
        }).list();
        return handle.createQuery(ALL).bind("collection", collection.value()).map((row, context) -> {
            UUID id = row.getObject(1, UUID.class);
            return new Submission(collection, new UnitId(row.getObject(2, UUID.class)),
                    SubmissionState.valueOf(row.getString(3)), received.getOrDefault(id, List.of()), row.getInt(4),
                    reminders.getOrDefault(id, List.of()));
        }).list();
    }

    static void save(RowWriter writer, PlanId plan, Submission submission) {
        UUID id = writer.handle().createQuery(ID).bind("collection", submission.collection().value())
                .bind("unit", submission.unit().value()).mapTo(UUID.class).findOne().orElseGet(UUID::randomUUID);
        writer.put(Row.ofPlan(plan.value(), Table.RETURN_SUBMISSION, id)
                .with("collection_id", submission.collection().value()).with("unit_id", submission.unit().value())
                .with("state", submission.state().name()).with("sent_back", submission.sentBack()));
        List<Map<String, @Nullable Object>> events = new ArrayList<>();
        submission.received().forEach(day -> events.add(event(RECEIVED, day, "", "")));
        submission.reminders().forEach(
                reminder -> events.add(event(REMINDED, reminder.on(), reminder.how(), reminder.by())));
        new OrderedRows(Table.RETURN_EVENT, Optional.of(plan.value()), "submission_id").write(writer, id,
                storedEvents(writer, id), events);
    }

    private static List<OrderedRows.Stored> storedEvents(RowWriter writer, UUID submission) {
        return writer.handle().createQuery(EVENTS_OF).bind("submission", submission)
                .map((row, context) -> new OrderedRows.Stored(row.getObject(1, UUID.class),
                        event(row.getString(2), row.getObject(3, LocalDate.class), row.getString(4), row.getString(5))))
                .list();
    }

    private static Map<String, @Nullable Object> event(String kind, LocalDate day, String how, String by) {
        return columns("kind", kind, "event_day", day, "how", how, "made_by", by);
    }
}
