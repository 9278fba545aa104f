package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SentBack;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.LedgerStore;
import cn.yaodian.storage.ledger.ReportStore;
import cn.yaodian.storage.ledger.ReturnFileStore;
import cn.yaodian.storage.ledger.ReturnStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What units owe for a period, and what they sent. Every change is one step of the history. Safe for several threads. */
public final class Returns {

    private final Database database;
    private final ChangeJournal journal;
    private final LedgerStore ledgers = new LedgerStore();
    private final ReturnStore store = new ReturnStore();
    private final ReportStore reports = new ReportStore();
    private final ReturnFileStore files = new ReturnFileStore();
    /** Of two ways on one day the record does not say which was the later. */
    private volatile @Nullable String lastWay;

    public Returns(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The earliest first. */
    public List<ReturnCollection> collections(PlanId plan) {
        return database.read(handle -> store.collections(handle, plan));
    }

    /**
     * Asks every unit that has something to report on the plan for its return on a period.
     *
     * @param matter 报送事项 as lists call it
     * @param basis  依据文号; empty for none
     * @throws FailureException {@link Failure#RETURNS_ASKED_ALREADY} for that period, or
     *                          {@link Failure#LEDGER_ENTRY_MISSING} where the plan has no ledger
     */
    public ReturnCollection ask(PlanId plan, Period period, String matter, String basis, LocalDate due) {
        ReturnCollection asked = new ReturnCollection(CollectionId.random(), plan, period, matter, basis, due);
        return journal.record(LedgerStep.ASK.title(), writer -> {
            if (store.collections(writer.handle(), plan).stream().anyMatch(one -> one.period().equals(period))) {
                throw new FailureException(Failure.RETURNS_ASKED_ALREADY, period.title());
            }
            Set<UnitId> units = new Asked(ledgers.load(writer.handle(), plan)).units();
            if (units.isEmpty()) {
                throw new FailureException(Failure.LEDGER_ENTRY_MISSING, matter);
            }
            store.save(writer, asked);
            units.forEach(unit -> store.save(writer, plan, Submission.owed(asked.id(), unit)));
            return asked;
        });
    }

    /** @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} */
    public ReturnCollection collection(CollectionId id) {
        return database.read(handle -> store.collection(handle, id))
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, id));
    }

    /**
     * Asks those as well who have been given something to report on since the others were asked.
     *
     * @return those that are asked now and were not before
     */
    public List<UnitId> askLate(ReturnCollection collection) {
        return journal.record(LedgerStep.ASK_LATE.title(), writer -> {
            Set<UnitId> late = new Asked(ledgers.load(writer.handle(), collection.plan())).units();
            store.submissions(writer.handle(), collection.id()).forEach(known -> late.remove(known.unit()));
            late.forEach(unit -> store.save(writer, collection.plan(), Submission.owed(collection.id(), unit)));
            return List.copyOf(late);
        });
    }

    /** Changes what a collection is called, what it rests on, and by when it is due; plan and period stay. */
    public void save(ReturnCollection changed) {
        journal.record(LedgerStep.COLLECTION.title(), writer -> {
            ReturnCollection stored = store.collection(writer.handle(), changed.id())
                    .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, changed.matter()));
            store.save(writer, new ReturnCollection(stored.id(), stored.plan(), stored.period(), changed.matter(),
                    changed.basis(), changed.due()));
            return changed;
        });
    }

    /** What every unit owes to a collection, in the register's order. */
    public List<Submission> submissions(CollectionId collection) {
        return database.read(handle -> store.submissions(handle, collection));
    }

    /** The same for every collection of a plan, read at once; one of which nothing is asked is not among them. */
    public Map<CollectionId, List<Submission>> submissions(PlanId plan) {
        return database.read(handle -> store.submissions(handle, plan));
    }

    /** The files that have come in, by unit, the first one first. */
    public Map<UnitId, List<ReceivedFile>> files(CollectionId collection) {
        return database.read(handle -> files.of(handle, collection));
    }

    /** @throws FailureException {@link Failure#KEPT_FILE_MISSING} */
    public byte[] content(ReceivedFile file) {
        return database.read(handle -> files.content(handle, file.sha256()))
                .orElseThrow(() -> new FailureException(Failure.KEPT_FILE_MISSING, file.name()));
    }

    /**
     * Keeps what a unit sent, all of it in one step, and moves its parts by it; what it says again in the same words changes
     * nothing.
     *
     * @param on the day it came
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where nothing is asked of that unit
     */
    public void receive(ReturnCollection collection, UnitReturn received, LocalDate on) {
        journal.record(LedgerStep.RECEIVE.title(), writer -> {
            new Receiving(writer, collection, received.unit()).receive(received, on);
            return received;
        });
    }

    /**
     * Keeps what a unit sent in a file, and the file.
     *
     * @param received what of it is to be written
     * @param content  the file's bytes
     * @param faults   what has to be mended, for which it goes back at once; empty where it does not
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where nothing is asked of that unit
     */
    public void receive(ReturnCollection collection, UnitReturn received, ReceivedFile file, byte[] content,
            String faults) {
        journal.record(LedgerStep.RECEIVE.title(), writer -> {
            new Receiving(writer, collection, received.unit()).receive(received, file, content, faults);
            return received;
        });
    }

    /** The latest report on each part of a plan's tasks, of periods that ended by the cut-off date. */
    public Map<PartId, PartReport> latest(PlanId plan, LocalDate cutOff) {
        return database.read(handle -> reports.latest(handle, plan, cutOff));
    }

    /** What was reported to one collection. */
    public List<PartReport> reports(CollectionId collection) {
        return database.read(handle -> reports.of(handle, collection));
    }

    /** @throws FailureException {@link Failure#REMINDED_ALREADY} that day, or nothing is owed */
    public void remind(ReturnCollection collection, UnitId unit, LocalDate on, String how) {
        remind(List.of(new Owing(collection, unit)), on, how);
    }

    /**
     * Puts reminders of several units on record in one step; those who have been reminded that day, or owe nothing, are left
     * out.
     *
     * @return who has been reminded
     * @throws FailureException {@link Failure#REMINDED_ALREADY} where nobody can be
     */
    public List<Owing> remind(List<Owing> owing, LocalDate on, String how) {
        return journal.record(LedgerStep.REMIND.title(), writer -> {
            List<Owing> reminded = new ArrayList<>();
            for (Owing one : owing) {
                Submission stored = submission(writer, one.collection(), one.unit());
                if (stored.mayBeReminded(on)) {
                    store.save(writer, one.collection().plan(), stored.reminded(new Reminder(on, how, writer.by())));
                    reminded.add(one);
                }
            }
            if (reminded.isEmpty()) {
                throw new FailureException(Failure.REMINDED_ALREADY, on);
            }
            lastWay = how;
            return List.copyOf(reminded);
        });
    }

    /** How units were reminded last, 电话 for one; none where nobody ever was. */
    public Optional<String> usualReminder() {
        return Optional.ofNullable(lastWay).or(() -> database.read(store::lastReminder));
    }

    /** What one unit owes to one collection. */
    public record Owing(ReturnCollection collection, UnitId unit) {}

    /**
     * Sends a return back to be mended; what it said stays on record, and the parts that it said something of are owed again.
     *
     * @throws FailureException {@link Failure#REASON_MISSING}, or {@link Failure#LEDGER_ACTION_IMPOSSIBLE} where nothing
     *                          has come
     */
    public void sendBack(ReturnCollection collection, UnitId unit, LocalDate on, String reason) {
        sendBack(collection, unit, on, reason, journal.by());
    }

    /** The same where somebody else has done it than who enters it. */
    public void sendBack(ReturnCollection collection, UnitId unit, LocalDate on, String reason, String by) {
        if (reason.isBlank()) {
            throw new FailureException(Failure.REASON_MISSING);
        }
        change(collection, unit, LedgerStep.SEND_BACK, (writer, stored) -> {
            Submission back = received(stored, LedgerStep.SEND_BACK,
                    one -> one.sentBack(new SentBack(on, reason, by)));
            new Receiving(writer, collection, unit).takeBack(reason);
            return back;
        });
    }

    /** @throws FailureException {@link Failure#LEDGER_ACTION_IMPOSSIBLE} where nothing has come */
    public void accept(ReturnCollection collection, UnitId unit) {
        change(collection, unit, LedgerStep.ACCEPT,
                (_, stored) -> received(stored, LedgerStep.ACCEPT, Submission::accepted));
    }

    private static Submission received(Submission stored, LedgerStep step, UnaryOperator<Submission> change) {
        if (stored.state().isOwed()) {
            throw new FailureException(Failure.LEDGER_ACTION_IMPOSSIBLE, stored.state().title(), step.title());
        }
        return change.apply(stored);
    }

    private void change(ReturnCollection collection, UnitId unit, LedgerStep step, Changing change) {
        journal.record(step.title(), writer -> {
            Submission changed = change.apply(writer, submission(writer, collection, unit));
            store.save(writer, collection.plan(), changed);
            return changed;
        });
    }

    private Submission submission(RowWriter writer, ReturnCollection collection, UnitId unit) {
        return store.submission(writer.handle(), collection.id(), unit)
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter()));
    }

    @FunctionalInterface
    private interface Changing {

        Submission apply(RowWriter writer, Submission stored);
    }
}
