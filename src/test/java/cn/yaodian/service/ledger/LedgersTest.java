package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.calendar.CalendarYear;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerOpening;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.ShareCounts;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTest {

    private static final Unit UNION = unit(UnitKind.MEMBER, "市总工会", 1);
    private static final Unit LABOUR = unit(UnitKind.MEMBER, "市人社局", 2);
    private static final Unit RIVER = unit(UnitKind.REGION, "临江县", 3);
    private static final Unit OLD_TOWN = unit(UnitKind.REGION, "老城区", 4);
    private static final Unit REGIONS = unit(UnitKind.GROUP, "各县（市、区）", 5);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);

    private static Unit unit(UnitKind kind, String name, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Ledger issued() {
        workspace.units().saveAll(List.of(UNION, LABOUR, RIVER, OLD_TOWN, REGIONS), "新增单位");
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
        return workspace.ledgers().get(plan.id());
    }

    private TaskMoves moves() {
        return new TaskMoves(workspace.ledgers(), () -> WorkingDays.WEEKENDS_FREE);
    }

    private static Failure failure(FailureException thrown) {
        return thrown.failure();
    }

    @Test
    void issuingGivesEveryTaskOutToSingleUnits() {
        Ledger ledger = issued();
        assertThat(ledger.tasks()).hasSize(2).allSatisfy(task -> {
            assertThat(task.state()).isEqualTo(TaskState.ASSIGNED);
            assertThat(task.firstDue()).contains(LocalDate.of(2026, 12, 31));
            assertThat(task.parts()).extracting(Part::unit).containsExactly(UNION.id(), LABOUR.id(), RIVER.id(),
                    OLD_TOWN.id());
        });
        assertThat(ledger.indicators()).hasSize(4).first().satisfies(indicator -> {
            assertThat(indicator.measure()).hasToString("万人次");
            assertThat(indicator.goal().target()).isEqualByComparingTo("4.5");
            assertThat(indicator.owners()).containsExactly(UNION.id());
        });
        assertThat(workspace.ledgers().moves(ledger.tasks().getFirst().task())).extracting(Move::action)
                .containsExactly("交办");
    }

    @Test
    void aDraftHasNoLedger() {
        Plan draft = plan.withState(PlanState.DRAFT);
        assertThatThrownBy(() -> workspace.ledgers().open(draft, workspace.units().register()))
                .isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(failure(thrown)).isEqualTo(Failure.PLAN_NOT_ISSUED));
    }

    @Test
    void openingAgainGivesOutOnlyWhatIsNew() {
        Ledger before = issued();
        LedgerTask first = before.tasks().getFirst();
        moves().move(plan.id(), first.task(), TaskAction.CLOSE, SUMMER, "");
        Plan longer = plan.withNodes(List.of(plan.nodes().getFirst(),
                Section.of("增补", List.of(InventedPlans.task(9)))));
        workspace.plans().save(longer, "增补");
        List<LedgerOpening.Unresolved> unresolved = workspace.ledgers().open(longer, workspace.units().register());
        Ledger after = workspace.ledgers().get(plan.id());
        assertThat(unresolved).isEmpty();
        assertThat(after.tasks()).hasSize(3);
        assertThat(after.task(first.task()).orElseThrow().state()).isEqualTo(TaskState.CLOSED);
    }

    @Test
    void everyMoveIsOnTheLogAndUndoTakesBoth() {
        LedgerTask task = issued().tasks().getFirst();
        Part part = task.parts().getFirst();
        LedgerTask reported = moves().movePart(plan.id(), task.task(), part.id(), PartAction.REPORT, SUMMER, "");
        assertThat(reported.state()).as("the first report sets the task going").isEqualTo(TaskState.UNDERWAY);
        assertThat(reported.parts().getFirst().state()).isEqualTo(PartState.REPORTED);
        moves().move(plan.id(), task.task(), TaskAction.SUSPEND, SUMMER, "上级调整部署");
        assertThat(workspace.ledgers().moves(task.task())).last().satisfies(move -> {
            assertThat(move.action()).isEqualTo("中止");
            assertThat(move.from()).isEqualTo("推进中");
            assertThat(move.to()).isEqualTo("已中止");
            assertThat(move.reason()).isEqualTo("上级调整部署");
            assertThat(move.who()).isEqualTo(System.getProperty("user.name"));
        });
        int lines = workspace.ledgers().moves(task.task()).size();
        assertThat(workspace.history().undo()).contains("中止");
        assertThat(workspace.ledgers().get(plan.id()).task(task.task()).orElseThrow().state())
                .isEqualTo(TaskState.UNDERWAY);
        assertThat(workspace.ledgers().moves(task.task())).hasSize(lines - 1);
    }

    @Test
    void whatIsNotPossibleOrNeedsAReasonIsRefused() {
        LedgerTask task = issued().tasks().getFirst();
        assertThatThrownBy(() -> moves().move(plan.id(), task.task(), TaskAction.RESUME, SUMMER, "继续"))
                .isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(failure(thrown)).isEqualTo(Failure.LEDGER_ACTION_IMPOSSIBLE));
        assertThatThrownBy(() -> moves().move(plan.id(), task.task(), TaskAction.SUSPEND, SUMMER, " "))
                .isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(failure(thrown)).isEqualTo(Failure.REASON_MISSING));
    }

    @Test
    void aMatterIsHandedBackWithinSevenWorkingDays() {
        LedgerTask task = issued().tasks().getFirst();
        Part part = task.parts().getLast();
        LocalDate last = WorkingDays.WEEKENDS_FREE.after(
                workspace.ledgers().moves(task.task()).getFirst().at().toLocalDate(), 7);
        assertThatThrownBy(() -> moves().movePart(plan.id(), task.task(), part.id(), PartAction.HAND_BACK,
                last.plusDays(1), "不属本单位职责")).isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(failure(thrown)).isEqualTo(Failure.HANDING_BACK_LATE));
        LedgerTask moved = moves().movePart(plan.id(), task.task(), part.id(), PartAction.HAND_BACK, last, "不属本单位职责");
        assertThat(moved.parts().getLast().state()).isEqualTo(PartState.HANDED_BACK);
    }

    @Test
    void aHolidayThatTheOfficeEnteredPutsTheLastDayOfHandingBackOffAndUndoTakesThatBack() {
        LedgerTask task = issued().tasks().getFirst();
        Part part = task.parts().getLast();
        LocalDate given = workspace.ledgers().moves(task.task()).getFirst().at().toLocalDate();
        LocalDate last = WorkingDays.WEEKENDS_FREE.after(given, 7);
        LocalDate later = WorkingDays.WEEKENDS_FREE.after(given, 8);
        workspace.workingCalendar().save(new CalendarYear(last.getYear(), new TreeSet<>(Set.of(last)),
                new TreeSet<>(), "放假"));
        workspace.history().undo();
        assertThatThrownBy(() -> workspace.taskMoves().movePart(plan.id(), task.task(), part.id(),
                PartAction.HAND_BACK, later, "不属本单位职责")).isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(failure(thrown)).isEqualTo(Failure.HANDING_BACK_LATE));
        workspace.history().redo();
        LedgerTask moved = workspace.taskMoves().movePart(plan.id(), task.task(), part.id(), PartAction.HAND_BACK,
                later, "不属本单位职责");
        assertThat(moved.parts().getLast().state()).isEqualTo(PartState.HANDED_BACK);
    }

    @Test
    void anExtensionIsAskedForInTimeAndCountsOnceItIsGranted() {
        LedgerTask task = issued().tasks().getFirst();
        workspace.ledgers().due(plan.id(), task.task(), Optional.of(SUMMER));
        assertThatThrownBy(() -> moves().askExtension(plan.id(), task.task(), SUMMER.plusDays(1), SUMMER.plusMonths(1),
                "汛期停工", "")).isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(failure(thrown)).isEqualTo(Failure.EXTENSION_LATE));
        moves().askExtension(plan.id(), task.task(), SUMMER.minusDays(5), SUMMER.plusMonths(1), "汛期停工", "已完成一半");
        moves().decideExtension(plan.id(), task.task(), true, SUMMER.minusDays(1), "同意");
        LedgerTask stored = workspace.ledgers().get(plan.id()).task(task.task()).orElseThrow();
        assertThat(stored.due(SUMMER)).contains(SUMMER.plusMonths(1));
        assertThat(stored.firstDue()).contains(SUMMER);
        assertThat(stored.extensions().getFirst().progress()).isEqualTo("已完成一半");
    }

    @Test
    void anIndicatorComesBackFromTheClosedFileAsTheOfficePutIt() {
        LedgerIndicator begun = issued().indicators().getFirst();
        LedgerIndicator said = new LedgerIndicator(begun.id(), begun.task(), "参与竞赛职工", begun.wording(),
                begun.measure(), Counting.CUMULATIVE,
                new Goal(Direction.INCREASE, Optional.of(new BigDecimal("3.2")), new BigDecimal("4.5")), "竞赛办月报",
                Optional.of(new Schedule.Curve(new TreeMap<>(Map.of(YearMonth.of(2026, 6), new BigDecimal("0.1"),
                        YearMonth.of(2026, 12), BigDecimal.ONE)))),
                List.of(LABOUR.id(), UNION.id()), Optional.of(SUMMER),
                new Breakdown(Map.of(RIVER.id(), new BigDecimal("2.25"))), "按实际参赛人次",
                Optional.of(new SpanTarget(new BigDecimal("12.5"), 2025, 2027, Optional.of(new BigDecimal("3.2")),
                        new TreeMap<>(Map.of(2026, new BigDecimal("4.5"))))),
                Optional.empty());
        workspace.ledgers().save(plan.id(), said);
        FigureBook.Entry figure = new FigureBook.Entry(begun.id(), LABOUR.id(), new Reading(Period.quarter(2026, 1),
                Optional.of(new BigDecimal("0.7")), Optional.empty()));
        workspace.ledgers().report(plan.id(), figure);
        workspace.close();
        open();
        assertThat(workspace.ledgers().get(plan.id()).indicator(begun.id())).contains(said);
        assertThat(workspace.ledgers().figures(plan.id()).actual(said, SUMMER)).contains(new BigDecimal("0.7"));
        workspace.ledgers().report(plan.id(), new FigureBook.Entry(begun.id(), LABOUR.id(),
                new Reading(Period.quarter(2026, 1), Optional.empty(), Optional.empty())));
        assertThat(workspace.ledgers().figures(plan.id()).actual(said, SUMMER)).isEmpty();
    }

    @Test
    void aShareStandsByItselfOnceATaskWithOneOfItsCountsIsGoneAndUndoBringsBothBack() {
        List<LedgerIndicator> all = issued().indicators();
        TaskId first = plan.tasks().getFirst().id();
        List<LedgerIndicator> there = all.stream().filter(one -> one.task().equals(first)).toList();
        LedgerIndicator other = all.stream().filter(one -> !one.task().equals(first)).findFirst().orElseThrow();
        LedgerIndicator share = other.withMeasure(Measure.of("%"))
                .withCounts(Optional.of(new ShareCounts(there.getFirst().id(), there.getLast().id())));
        LedgerIndicator within = there.getFirst().withMeasure(Measure.of("%"))
                .withCounts(Optional.of(new ShareCounts(other.id(), there.getLast().id())));
        workspace.ledgers().save(plan.id(), share);
        workspace.ledgers().save(plan.id(), within);
        assertThat(workspace.ledgers().get(plan.id()).indicator(share.id())).contains(share);
        workspace.plans().save(plan.withNodes(List.of(plan.tasks().getLast())), "删去一项");
        assertThat(workspace.ledgers().get(plan.id()).indicator(share.id()))
                .contains(share.withCounts(Optional.empty()));
        workspace.history().undo();
        assertThat(workspace.ledgers().get(plan.id()).indicators()).contains(share, within);
        workspace.plans().delete(plan.id(), "删除");
        workspace.history().undo();
        assertThat(workspace.ledgers().get(plan.id()).indicators()).contains(share, within);
    }

    @Test
    void theOfficeSaysWhomAGroupMeans() {
        workspace.units().saveAll(List.of(UNION, LABOUR, RIVER, OLD_TOWN, REGIONS), "新增单位");
        UnitGroup said = new UnitGroup(REGIONS.id(), GroupReach.LISTED,
                List.of(new UnitGroup.Membership(RIVER.id(), Optional.empty(), Optional.of(SUMMER)),
                        new UnitGroup.Membership(OLD_TOWN.id(), Optional.of(SUMMER), Optional.empty())));
        workspace.ledgers().save(said);
        assertThat(workspace.ledgers().groups()).containsExactly(said);
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
        assertThat(workspace.ledgers().get(plan.id()).tasks().getFirst().parts()).extracting(Part::unit)
                .as("issued in March").containsExactly(UNION.id(), LABOUR.id(), RIVER.id());
    }

    @Test
    void aUnitThatTheLedgerNamesStaysInTheRegister() {
        issued();
        assertThatThrownBy(() -> workspace.units().delete(RIVER.id(), "删除单位")).isInstanceOfSatisfying(
                FailureException.class, thrown -> assertThat(failure(thrown)).isEqualTo(Failure.UNIT_IN_LEDGER));
        assertThat(workspace.units().register().find(RIVER.id())).isPresent();
    }

    @Test
    void theLedgerGoesWithItsPlanAndComesBackWithIt() {
        Ledger ledger = issued();
        workspace.ledgers().report(plan.id(), new FigureBook.Entry(ledger.indicators().getFirst().id(), UNION.id(),
                new Reading(Period.quarter(2026, 1), Optional.of(BigDecimal.ONE), Optional.empty())));
        workspace.plans().delete(plan.id(), "删除");
        assertThat(workspace.ledgers().get(plan.id()).isOpen()).isFalse();
        workspace.history().undo();
        assertThat(workspace.ledgers().get(plan.id())).isEqualTo(ledger);
        Plan shorter = PlanEdits.remove(workspace.plans().get(plan.id()), plan.tasks().getFirst().nodeId());
        workspace.plans().save(shorter, "删除任务");
        assertThat(workspace.ledgers().get(plan.id()).tasks()).hasSize(1);
    }
}
