package cn.yaodian.service.ledger;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerGrowth;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerOpening;
import cn.yaodian.domain.ledger.PartExpander;
import cn.yaodian.domain.ledger.SpanStanding;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.GroupStore;
import cn.yaodian.storage.ledger.KinIndicators;
import cn.yaodian.storage.ledger.LedgerRows;
import cn.yaodian.storage.ledger.LedgerStore;
import cn.yaodian.storage.ledger.LedgerUse;
import cn.yaodian.storage.ledger.PartStanding;
import cn.yaodian.storage.office.UnitStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps the ledger of a plan with the plan's own text, within the step that writes the text; what undo takes back of the
 * text it takes back of the ledger. Safe to call from any thread.
 */
public final class PlanLedgers {

    /** The reason that stands on the log. */
    private static final String BY_PLAN = "要点更正责任单位";

    private final LedgerStore store = new LedgerStore();
    private final GroupStore groups = new GroupStore();
    private final UnitStore units = new UnitStore();
    private final AskedUnits asked = new AskedUnits();

    /**
     * After a plan's text was written. Issuing it opens its ledger. A correction gives out its new tasks as soon as they
     * name a unit, and gives parts to units that it names anew; a part whose unit it names no more stays with all that
     * was reported on it, and is borne no longer. A plan that comes in issued, and one that an older program has issued, get none by this: the
     * clerk is asked. Where an issued plan becomes a draft again, its ledger goes while nothing has been entered in it;
     * after that it stays and is worked on, and issuing the plan anew only adds to it.
     *
     * @param before as it was stored; none for a new plan
     */
    public void follow(RowWriter writer, Optional<Plan> before, Plan after) {
        boolean wasIssued = before.filter(plan -> plan.state() == PlanState.ISSUED).isPresent();
        boolean isIssued = after.state() == PlanState.ISSUED;
        if (isIssued && !wasIssued && before.isPresent()) {
            give(writer, after, units.register(writer.handle()), false);
        } else if (isIssued && !duties(after).equals(before.map(PlanLedgers::duties).orElse(Map.of()))
                && store.isOpen(writer.handle(), after.id())) {
            give(writer, after, units.register(writer.handle()), true);
        } else if (wasIssued && !isIssued && !LedgerUse.isUsed(writer.handle(), after.id())) {
            after.tasks().forEach(task -> LedgerRows.deleteTask(writer, after.id().value(), task.id().value()));
        }
    }

    private static Map<TaskId, List<Duty>> duties(Plan plan) {
        return plan.tasks().stream().filter(task -> !task.duties().isEmpty())
                .collect(Collectors.toMap(Task::id, Task::duties));
    }

    private void give(RowWriter writer, Plan plan, UnitRegister register, boolean whileWriting) {
        Ledger before = store.load(writer.handle(), plan.id());
        LedgerGrowth growth = LedgerGrowth.of(before, opening(writer, plan, register));
        // Words that are being written say another figure with every key, and name their units last.
        write(writer, plan, before, whileWriting ? growth.ofTasksWithUnits(duties(plan).keySet()) : growth);
    }

    /** Gives out all that the ledger lacks of the plan as it is now, with the indicators of tasks that it has. */
    public List<LedgerOpening.Unresolved> complete(RowWriter writer, Plan plan, UnitRegister register) {
        LedgerOpening opening = opening(writer, plan, register);
        Ledger before = store.load(writer.handle(), plan.id());
        write(writer, plan, before, LedgerGrowth.of(before, opening));
        return opening.unresolved();
    }

    /** Groups mean those who belonged to them on the day of issue; of an undated plan, who does today. */
    private LedgerOpening opening(RowWriter writer, Plan plan, UnitRegister register) {
        LocalDate day = plan.issue().dateOfIssue().orElseGet(() -> today(writer));
        PartExpander expander = new PartExpander(register, groups.all(writer.handle()), day);
        LedgerOpening said = LedgerOpening.of(plan, expander, Optional.of(plan.lastDay()));
        EarlierYears earlier = new EarlierYears(new KinIndicators(writer.handle()));
        return new LedgerOpening(said.tasks(),
                said.indicators().stream().map(one -> goingOn(plan, one, earlier)).toList(), said.unresolved());
    }

    /** A target of several years goes on from what the ledgers of earlier years have. */
    private static LedgerIndicator goingOn(Plan plan, LedgerIndicator indicator, EarlierYears earlier) {
        return indicator.span().map(said -> {
            SpanTarget span = earlier.begun(plan, indicator, said);
            Optional<BigDecimal> brought = earlier.of(plan, indicator, span).map(EarlierFigure::figure);
            return SpanStanding.aimed(indicator.withSpan(Optional.of(span.withBefore(brought))), plan);
        }).orElse(indicator);
    }

    private static LocalDate today(RowWriter writer) {
        return writer.now().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
    }

    private void write(RowWriter writer, Plan plan, Ledger before, LedgerGrowth growth) {
        if (growth.isNothing()) {
            return;
        }
        growth.given().forEach(task -> {
            store.save(writer, plan.id(), task);
            store.add(writer, plan.id(), TaskMoves.assigned(task, writer.by(), writer.now()));
        });
        growth.widened().forEach(task -> store.save(writer, plan.id(), task));
        PartMoves moves = new PartMoves(writer, plan.id());
        growth.turned().forEach(turn -> moves.move(new PartStanding(turn.task().task(), turn.task().state(),
                turn.part().id(), turn.part().state()), turn.action(), BY_PLAN));
        indicators(writer, plan, before, growth);
        asked.ask(writer, plan.id(), growth.units(), today(writer));
        asked.release(writer, plan.id(), growth.relieved());
    }

    private void indicators(RowWriter writer, Plan plan, Ledger before, LedgerGrowth growth) {
        Map<TaskId, List<LedgerIndicator>> byTask = growth.indicators().stream()
                .collect(Collectors.groupingBy(LedgerIndicator::task));
        byTask.forEach((task, changed) -> {
            List<LedgerIndicator> there = before.indicatorsOf(task);
            int next = there.size();
            for (LedgerIndicator indicator : changed) {
                int known = there.stream().map(LedgerIndicator::id).toList().indexOf(indicator.id());
                store.save(writer, plan.id(), indicator, known >= 0 ? known : next++);
            }
        });
    }
}
