package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.ledger.PlanLedgers;
import cn.yaodian.service.number.NumberSteps;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Conflicts;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.plan.PlanStore;
import cn.yaodian.storage.plan.StoredPlan;
import cn.yaodian.storage.source.SourceFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of the office. Safe to call from any thread. Every change takes the words that the undo menu shows for it.
 */
public final class Plans {

    private final Database database;
    private final ChangeJournal journal;
    private final PlanStore store;
    private final SourceFiles sources;
    private final PlanLedgers ledgers;
    private final NumberSteps numbers = new NumberSteps();

    /** The revision of each plan that this program last read or saved. */
    private final Map<PlanId, Long> seen = new ConcurrentHashMap<>();

    /** @param ledgers follow the plans that are saved */
    public Plans(Database database, ChangeJournal journal, PlanStore store, SourceFiles sources,
            PlanLedgers ledgers) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.sources = sources;
        this.ledgers = ledgers;
    }

    /** Every plan, the latest year first, within a year the one changed last first. */
    public List<PlanSummary> list() {
        return database.read(store::list).stream().map(line -> new PlanSummary(line.id(), line.year(), line.title(),
                line.kind(), line.state(), line.taskCount(), line.number(), line.changedAt())).toList();
    }

    /** @throws FailureException {@link Failure#PLAN_MISSING} */
    public Plan get(PlanId id) {
        StoredPlan stored = database.read(handle -> store.load(handle, id))
                .orElseThrow(() -> new FailureException(Failure.PLAN_MISSING, id));
        seen.merge(id, stored.revision(), Math::max);
        return stored.plan();
    }

    /**
     * @param beginning an identity, or as much of its beginning as only one plan has
     * @throws FailureException {@link Failure#PLAN_MISSING} or {@link Failure#PLAN_AMBIGUOUS}
     */
    public Plan find(String beginning) {
        String wanted = beginning.strip().toLowerCase(Locale.ROOT);
        if (!wanted.matches("[0-9a-f-]{1,36}")) {
            throw new FailureException(Failure.PLAN_MISSING, beginning);
        }
        List<PlanId> found = database.read(handle -> store.beginningWith(handle, wanted));
        if (found.size() != 1) {
            throw new FailureException(found.isEmpty() ? Failure.PLAN_MISSING : Failure.PLAN_AMBIGUOUS, beginning);
        }
        return get(found.getFirst());
    }

    /**
     * Keeps the plan as it now is, a new one or one changed. What differs from what is stored is written, with its
     * history, in one transaction. Savings with the same label and of the same rows that follow each other as quickly
     * as typing does are undone in one step. The plan's ledger follows in the same step, see {@link PlanLedgers}.
     *
     * @param label what the undo menu shows
     * @return the plan as it is now stored
     * @throws FailureException {@link Failure#PLAN_CHANGED_ELSEWHERE} if the plan has been changed since this program
     *                          last read or saved it, by another program or by undo; read it again then.
     *                          {@link Failure#NUMBER_USED}, {@link Failure#NUMBER_RESERVED} or
     *                          {@link Failure#NUMBER_VOID} if it is to be issued with a number that it cannot have
     */
    public Plan save(Plan changed, String label) {
        StoredPlan saved = Conflicts.retried(() -> journal.record(label, writer -> {
            refuseIfChangedElsewhere(writer, changed.id());
            refuseToIssueWithNumberOfAnother(writer, changed);
            Optional<Plan> before = store.load(writer.handle(), changed.id()).map(StoredPlan::plan);
            StoredPlan stored = store.save(writer, changed);
            ledgers.follow(writer, before, changed);
            return stored;
        }));
        kept(saved);
        return saved.plan();
    }

    /**
     * Deletes the plan with everything in it. Undo brings it back.
     *
     * @throws FailureException {@link Failure#PLAN_MISSING}
     */
    public void delete(PlanId id, String label) {
        journal.record(label, writer -> {
            Plan stored = store.load(writer.handle(), id)
                    .orElseThrow(() -> new FailureException(Failure.PLAN_MISSING, id)).plan();
            sources.release(writer, id);
            store.delete(writer, stored);
            return id;
        });
        seen.remove(id);
    }

    /** The files that the plan was read from, the latest first. */
    public List<KeptSource> sources(PlanId id) {
        return database.read(handle -> sources.of(handle, id)).stream()
                .map(file -> new KeptSource(file.fileName(), file.sha256(), file.sizeBytes(), file.importedAt()))
                .toList();
    }

    /** The bytes of a file that was kept, as they were. */
    public Optional<byte[]> sourceContent(String sha256) {
        return database.read(handle -> sources.content(handle, sha256));
    }

    /** After a transaction of another use case that saved the plan. */
    void kept(StoredPlan saved) {
        store.remember(saved);
        seen.merge(saved.plan().id(), saved.revision(), Math::max);
    }

    private void refuseIfChangedElsewhere(RowWriter writer, PlanId id) {
        Optional<Long> known = Optional.ofNullable(seen.get(id));
        Optional<Long> stored = store.revision(writer.handle(), id);
        if (known.isPresent() && !known.equals(stored)) {
            throw new FailureException(Failure.PLAN_CHANGED_ELSEWHERE, id);
        }
    }

    /** Only the step that issues is refused: a draft's number may be half typed, and nothing typed is to be lost. */
    private void refuseToIssueWithNumberOfAnother(RowWriter writer, Plan changed) {
        if (changed.state() == PlanState.ISSUED && store.load(writer.handle(), changed.id())
                .filter(before -> before.plan().state() != PlanState.ISSUED).isPresent()) {
            store.numberTaken(writer.handle(), changed).ifPresent(entry -> {
                throw numbers.taken(writer, entry);
            });
        }
    }
}
