package cn.yaodian.service.sample;

import cn.yaodian.domain.calendar.CalendarReading;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.service.ledger.TaskMoves;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plays the sample's year: opens the ledger of its plan and does in it what the office and the units have done. */
final class SampleLedger {

    private final Workspace workspace;
    private final SampleYear year;
    private final TaskMoves moves;
    private final UnitRegister register;
    private final Plan plan;

    private SampleLedger(Workspace workspace, SampleYear year, Plan plan) {
        this.workspace = workspace;
        this.year = year;
        this.plan = plan;
        this.moves = workspace.taskMoves();
        this.register = workspace.units().register();
    }

    static void play(Workspace workspace, SampleYear year) {
        Plan plan = workspace.plans().list().stream().filter(one -> one.title().equals(year.plan()))
                .map(PlanSummary::id).map(workspace.plans()::get).findFirst()
                .orElseThrow(() -> new IllegalStateException("the sample has no plan " + year.plan()));
        if (workspace.returns().collections(plan.id()).isEmpty()) {
            new SampleLedger(workspace, year, plan).play();
        }
    }

    private void play() {
        CalendarReading.of(plan.year(), String.join("\n", year.calendar())).calendar()
                .ifPresent(workspace.workingCalendar()::save);
        workspace.ledgers().open(plan, register);
        Ledger opened = workspace.ledgers().get(plan.id());
        year.tasks().forEach(task -> prepare(opened, task));
        SampleReturns returns = new SampleReturns(workspace, year, plan, register);
        year.returns().forEach(returns::collect);
        year.tasks().forEach(this::move);
    }

    /** What the office says of a task when it has given it out. */
    private void prepare(Ledger opened, SampleYear.TaskYear said) {
        Task task = task(said);
        said.dueDay().ifPresent(
                day -> workspace.ledgers().due(plan.id(), task.id(), Optional.of(LocalDate.parse(day))));
        workspace.ledgers().milestones(plan.id(), task.id(), IntStream.range(0, said.milestones().size())
                .mapToObj(i -> new Milestone(plan.year(), i + 1, said.milestones().get(i)))
                .filter(milestone -> !milestone.text().isEmpty()).toList());
        List<LedgerIndicator> stored = opened.indicatorsOf(task.id());
        said.indicators().forEach(indicator -> workspace.ledgers().save(plan.id(),
                said(stored.stream().filter(one -> one.wording().contains(indicator.wording())).findFirst()
                        .orElseThrow(() -> new IllegalStateException("no clause has " + indicator.wording())),
                        indicator)));
    }

    private LedgerIndicator said(LedgerIndicator from, SampleYear.IndicatorYear said) {
        Map<UnitId, BigDecimal> shares = new LinkedHashMap<>();
        // In the register's order: a map that was read from a file has none.
        register.units().forEach(unit -> SampleYear.of(said.shares(), unit)
                .ifPresent(share -> shares.put(unit.id(), share.target())));
        Optional<Schedule> schedule = said.weights().isEmpty()
                ? Optional.empty()
                : Optional.of(new Schedule.Quarters(plan.year(), said.weights()));
        Goal goal = new Goal(from.goal().direction(), Optional.ofNullable(said.baseline()), from.goal().target());
        return from.withName(said.name()).withCounting(said.atPoint() ? Counting.AT_POINT : from.counting())
                .withGoal(goal).withSource(said.source()).withSchedule(schedule).withBreakdown(new Breakdown(shares))
                .withSpan(Optional.ofNullable(said.span())
                        .map(span -> SpanTarget.of(span.total(), span.first(), span.last())
                                .withBefore(Optional.of(span.before())))
                        .or(from::span));
    }

    private void move(SampleYear.TaskYear said) {
        Task task = task(said);
        said.signed().forEach(unit -> moves.movePart(plan.id(), task.id(), part(task, unit).id(), PartAction.SIGN,
                plan.issue().dateOfIssue().orElseThrow(), ""));
        Optional.ofNullable(said.handedBack()).ifPresent(back -> moves.movePart(plan.id(), task.id(),
                part(task, back.unit()).id(), PartAction.HAND_BACK, LocalDate.parse(back.on()), back.reason()));
        Optional.ofNullable(said.extension()).ifPresent(extension -> extend(task, extension));
        said.moves().forEach(moved -> moves.move(plan.id(), task.id(), moved.action(), LocalDate.parse(moved.on()),
                moved.reason()));
    }

    private void extend(Task task, SampleYear.Extended said) {
        moves.askExtension(plan.id(), task.id(), LocalDate.parse(said.askedOn()), LocalDate.parse(said.newDue()),
                said.reason(), said.progress());
        Optional.ofNullable(said.granted()).ifPresent(granted -> moves.decideExtension(plan.id(), task.id(), granted,
                LocalDate.parse(String.valueOf(said.decidedOn())), Optional.ofNullable(said.note()).orElse("")));
    }

    private Part part(Task task, String unit) {
        UnitId id = SampleReturns.unit(register, unit);
        return workspace.ledgers().get(plan.id()).task(task.id()).orElseThrow().parts().stream()
                .filter(part -> part.unit().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException(unit + " has no part in " + task.title()));
    }

    private Task task(SampleYear.TaskYear said) {
        return plan.tasks().get(said.task() - 1);
    }
}
