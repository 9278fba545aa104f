package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerOpening;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.FigureStore;
import cn.yaodian.storage.ledger.GroupStore;
import cn.yaodian.storage.ledger.KinIndicators;
import cn.yaodian.storage.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ledgers of issued plans. Every change is one step of the history. Safe to call from any thread. */
public final class Ledgers {

    private static final String MILESTONES = "修改季度节点";

    private final Database database;
    private final ChangeJournal journal;
    private final LedgerStore store = new LedgerStore();
    private final FigureStore figures = new FigureStore();
    private final GroupStore groups = new GroupStore();
    private final PlanLedgers growing = new PlanLedgers();

    public Ledgers(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The ledger of a plan; an empty one where it was never opened. */
    public Ledger get(PlanId plan) {
        return database.read(handle -> store.load(handle, plan));
    }

    /**
     * Gives out all of an issued plan that its ledger does not have: everything the first time; later what corrections
     * have added, and the parts of units that groups were said to mean meanwhile. What is there stays as it is.
     * Issuing a plan does this by itself.
     *
     * @param register of the units on the day of issue
     * @return names in the duties that mean no unit: somebody has to say whom they mean
     * @throws FailureException {@link Failure#PLAN_NOT_ISSUED}
     */
    public List<LedgerOpening.Unresolved> open(Plan plan, UnitRegister register) {
        if (plan.state() != PlanState.ISSUED) {
            throw without(plan);
        }
        return journal.record(LedgerStep.OPEN.title(), writer -> growing.complete(writer, plan, register));
    }

    /**
     * Why a plan has no ledger, and what to do about it: {@link Failure#PLAN_NOT_ISSUED} or
     * {@link Failure#LEDGER_NOT_OPENED}.
     */
    public static FailureException without(Plan plan) {
        return new FailureException(
                plan.state() == PlanState.ISSUED ? Failure.LEDGER_NOT_OPENED : Failure.PLAN_NOT_ISSUED, plan.title());
    }

    /** Plans that have a ledger. */
    public Set<PlanId> opened() {
        return openTasks().keySet();
    }

    /** How many tasks somebody still has to do something about, of every plan that has a ledger. */
    public Map<PlanId, Integer> openTasks() {
        return database.read(store::openTasks);
    }

    /** The log of a task, the earliest first. */
    public List<Move> moves(TaskId task) {
        return database.read(handle -> store.moves(handle, task));
    }

    /** By when a task has to be done, where the plan's own date was not meant. Not for putting off: see extensions. */
    public void due(PlanId plan, TaskId task, Optional<LocalDate> day) {
        change(plan, task, LedgerStep.DUE.title(), stored -> stored.withFirstDue(day));
    }

    /** 季度节点: what is to be done by which quarter's end. */
    public void milestones(PlanId plan, TaskId task, List<Milestone> milestones) {
        change(plan, task, MILESTONES, stored -> stored.withMilestones(milestones));
    }

    /**
     * Says more of an indicator, or something else.
     *
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING}
     */
    public void save(PlanId plan, LedgerIndicator indicator) {
        journal.record(LedgerStep.INDICATOR.title(), writer -> {
            List<IndicatorId> order = store.indicatorsOf(writer.handle(), plan, indicator.task());
            if (!order.contains(indicator.id())) {
                throw new FailureException(Failure.LEDGER_ENTRY_MISSING, indicator.name());
            }
            store.save(writer, plan, indicator, order.indexOf(indicator.id()));
            return indicator.id();
        });
    }

    /** What ledgers of earlier plans say that a target of several years has come to before the plan. */
    public Optional<EarlierFigure> earlier(Plan plan, LedgerIndicator indicator, SpanTarget span) {
        return database.read(handle -> new EarlierYears(new KinIndicators(handle)).of(plan, indicator, span));
    }

    /** Every figure that was reported on a plan. */
    public FigureBook figures(PlanId plan) {
        return database.read(handle -> figures.ofPlan(handle, plan));
    }

    /** Enters a figure by hand, or takes it back where the reading says nothing. */
    public void report(PlanId plan, FigureBook.Entry entry) {
        journal.record(LedgerStep.FIGURE.title(), writer -> {
            figures.save(writer, plan, entry);
            return entry;
        });
    }

    public List<UnitGroup> groups() {
        return database.read(groups::all);
    }

    /** Says whom a group of units means. Ledgers that are open already keep the parts that they have. */
    public void save(UnitGroup group) {
        journal.record(LedgerStep.GROUP.title(), writer -> {
            groups.save(writer, group);
            return group;
        });
    }

    private void change(PlanId plan, TaskId task, String label, UnaryOperator<LedgerTask> change) {
        journal.record(label, writer -> {
            LedgerTask stored = task(writer, plan, task);
            LedgerTask changed = change.apply(stored);
            store.save(writer, plan, changed);
            return changed;
        });
    }

    LedgerTask task(RowWriter writer, PlanId plan, TaskId task) {
        return store.task(writer.handle(), plan, task)
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, task));
    }

    LedgerStore store() {
        return store;
    }

    ChangeJournal journal() {
        return journal;
    }
}
