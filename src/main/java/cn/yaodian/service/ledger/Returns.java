package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.FigureStore;
import cn.yaodian.storage.ledger.LedgerStore;
import cn.yaodian.storage.ledger.ReportStore;
import cn.yaodian.storage.ledger.ReturnStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What units owe for a period, and what they sent. Every change is one step of the history. Safe for several threads. */
public final class Returns {

    private final Database database;
    private final ChangeJournal journal;
    private final LedgerStore ledgers = new LedgerStore();
    private final ReturnStore store = new ReturnStore();
    private final ReportStore reports = new ReportStore();
    private final FigureStore figures = new FigureStore();

    public Returns(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The earliest first. */
    public List<ReturnCollection> collections(PlanId plan) {
        return database.read(handle -> store.collections(handle, plan));
    }

    /**
     * Asks every unit that has a part in the plan's ledger for its return on a period.
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
            List<UnitId> units = ledgers.load(writer.handle(), plan).tasks().stream()
                    .flatMap(task -> task.parts().stream()).map(Part::unit).distinct().toList();
            if (units.isEmpty()) {
                throw new FailureException(Failure.LEDGER_ENTRY_MISSING, matter);
            }
            store.save(writer, asked);
            units.forEach(unit -> store.save(writer, plan, Submission.owed(asked.id(), unit)));
            return asked;
        });
    }

    /** What every unit owes to a collection, in the register's order. */
    public List<Submission> submissions(CollectionId collection) {
        return database.read(handle -> store.submissions(handle, collection));
    }

    /**
     * Keeps what a unit sent, all of it in one step; what it says again in the same words changes nothing.
     *
     * @param on the day it came
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where nothing is asked of that unit
     */
    public void receive(ReturnCollection collection, UnitReturn received, LocalDate on) {
        journal.record(LedgerStep.RECEIVE.title(), writer -> {
            Submission stored = submission(writer, collection, received.unit());
            received.parts().forEach(report -> reports.save(writer, collection.plan(), collection.id(), report));
            received.figures().forEach(figure -> figures.save(writer, collection.plan(),
                    new FigureBook.Entry(figure.indicator(), received.unit(), figure.reading())));
            store.save(writer, collection.plan(), stored.receivedOn(on));
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
        change(collection, unit, LedgerStep.REMIND, (writer, stored) -> {
            if (!stored.mayBeReminded(on)) {
                throw new FailureException(Failure.REMINDED_ALREADY, on);
            }
            return stored.reminded(new Reminder(on, how, writer.by()));
        });
    }

    /** @throws FailureException {@link Failure#LEDGER_ACTION_IMPOSSIBLE} where nothing has come */
    public void sendBack(ReturnCollection collection, UnitId unit) {
        change(collection, unit, LedgerStep.SEND_BACK,
                (_, stored) -> received(stored, LedgerStep.SEND_BACK, Submission::sentBackAgain));
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
