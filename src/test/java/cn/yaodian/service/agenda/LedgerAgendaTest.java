package cn.yaodian.service.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.service.duty.OpenDuty;
import cn.yaodian.service.ledger.TaskMoves;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerAgendaTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);
    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(1).withState(PlanState.ISSUED)
            .withNodes(List.of(
                    task("举办竞赛").withIndicators(List.of(Indicator.of("参与4.5万人次以上", new BigDecimal("4.5"), "万", "人次",
                            Comparison.AT_LEAST))),
                    task("培训工人"), task("建成基地"), task("培育品牌")));

    private static Task task(String title) {
        return Task.of(title, "").withDuties(
                List.of(Duty.of(DutyRole.LEAD, "市总工会"), Duty.of(DutyRole.PARTICIPATE, "市人社局")));
    }

    @BeforeEach
    void issue() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(UNION, LABOUR), "新增单位");
        workspace.plans().save(plan, "印发");
        workspace.ledgers().open(plan, workspace.units().register());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private LedgerWaiting waiting(LocalDate cutOff) {
        return new LedgerAgenda(workspace).waiting(2026, 2026, cutOff);
    }

    private LedgerTask entry(int place) {
        return workspace.ledgers().get(plan.id()).task(plan.tasks().get(place - 1).id()).orElseThrow();
    }

    private void due(int place, LocalDate day) {
        workspace.ledgers().due(plan.id(), entry(place).task(), Optional.of(day));
    }

    private TaskMoves moves() {
        return new TaskMoves(workspace.ledgers(), () -> WorkingDays.WEEKENDS_FREE);
    }

    private static List<String> words(Some<TaskLine> lines) {
        return lines.stream().map(TaskLine::words).toList();
    }

    @Test
    void tasksWaitByTheirDatesTheMostUrgentFirst() {
        due(1, LocalDate.of(2026, 9, 20));
        due(2, LocalDate.of(2026, 10, 5));
        due(3, LocalDate.of(2026, 6, 30));
        due(4, LocalDate.of(2026, 10, 2));
        LedgerWaiting waiting = waiting(CUT_OFF);
        assertThat(words(waiting.overdue())).containsExactly("建成基地", "举办竞赛");
        assertThat(waiting.overdue().first().getFirst().standing().daysLeft()).contains(-92L);
        assertThat(words(waiting.soon())).containsExactly("培育品牌", "培训工人");
        assertThat(waiting.soon().stream().map(line -> line.standing().flag())).containsExactly(DueFlag.WITHIN_3_DAYS,
                DueFlag.WITHIN_7_DAYS);
        moves().move(plan.id(), entry(3).task(), TaskAction.CLOSE, LocalDate.of(2026, 7, 15), "");
        assertThat(words(waiting(CUT_OFF).overdue())).containsExactly("举办竞赛");
        assertThat(words(waiting(LocalDate.of(2026, 7, 10)).overdue())).as("not closed yet then").contains("建成基地");
        moves().move(plan.id(), entry(1).task(), TaskAction.SUSPEND, CUT_OFF, "不再开展");
        assertThat(words(waiting(CUT_OFF).overdue())).isEmpty();
    }

    @Test
    void whatTheOfficeHasToDecideWaits() {
        due(2, LocalDate.of(2026, 10, 5));
        moves().askExtension(plan.id(), entry(2).task(), LocalDate.of(2026, 9, 25), LocalDate.of(2026, 10, 31), "汛期停工",
                "过半");
        moves().move(plan.id(), entry(3).task(), TaskAction.SUBMIT, CUT_OFF, "");
        Part labour = entry(4).parts().getLast();
        moves().movePart(plan.id(), entry(4).task(), labour.id(), PartAction.HAND_BACK, LocalDate.now(), "不属本单位职责");
        LedgerWaiting waiting = waiting(CUT_OFF);
        assertThat(words(waiting.extensions())).containsExactly("培训工人");
        assertThat(words(waiting.inReview())).containsExactly("建成基地");
        assertThat(waiting.handedBack().first()).singleElement()
                .satisfies(line -> assertThat(line.part().unit()).isEqualTo(LABOUR));
        moves().decideExtension(plan.id(), entry(2).task(), true, CUT_OFF, "");
        assertThat(waiting(CUT_OFF).extensions().isEmpty()).isTrue();
    }

    /** 1.8 of 4.5 is 40 %; nine months of twelve are 75 %; it said 2.0 a quarter before. */
    @Test
    void returnsAndFiguresWaitUntilTheyAreLookedAt() {
        ReturnCollection first = workspace.returns().ask(plan.id(), Period.quarter(2026, 1), "一季度进展", "",
                LocalDate.of(2026, 4, 10));
        ReturnCollection second = workspace.returns().ask(plan.id(), Period.quarter(2026, 2), "二季度进展", "",
                LocalDate.of(2026, 7, 10));
        report(first, "2.0");
        workspace.returns().accept(first, UNION.id());
        report(second, "1.8");
        LedgerWaiting waiting = waiting(CUT_OFF);
        assertThat(waiting.missing().stream().map(line -> line.collection().matter() + line.unit().name()))
                .containsExactly("一季度进展市人社局", "二季度进展市人社局");
        assertThat(waiting.received().first()).singleElement()
                .satisfies(line -> assertThat(line.collection()).isEqualTo(second));
        assertThat(waiting.behind().first()).singleElement().satisfies(line -> assertThat(
                line.standing().difference().orElseThrow()).isEqualByComparingTo("-35"));
        assertThat(waiting.doubtful().first()).singleElement().satisfies(figure -> {
            assertThat(figure.unit()).isEqualTo(UNION);
            assertThat(figure.doubts()).containsExactly(FigureDoubt.CUMULATIVE_FELL);
        });
        assertThat(waiting(LocalDate.of(2026, 7, 10)).missing().count()).as("due that day").isEqualTo(1);
        workspace.returns().accept(second, UNION.id());
        assertThat(waiting(CUT_OFF).doubtful().isEmpty()).isTrue();
        assertThat(waiting(CUT_OFF).received().isEmpty()).isTrue();
    }

    private void report(ReturnCollection collection, String cumulative) {
        workspace.returns().receive(collection, new UnitReturn(collection.id(), UNION.id(), List.of(),
                List.of(new FigureReport(workspace.ledgers().get(plan.id()).indicators().getFirst().id(),
                        new Reading(collection.period(), Optional.empty(), Optional.of(new BigDecimal(cumulative)))))),
                collection.due());
    }

    @Test
    void plansWithoutALedgerAndNamesWithoutAUnitWait() {
        Plan imported = InventedPlans.ofSize(1).withState(PlanState.ISSUED);
        workspace.plans().save(imported, "导入");
        assertThat(waiting(CUT_OFF).unopened()).extracting(PlanSummary::id).containsExactly(imported.id());
        workspace.ledgers().open(imported, workspace.units().register());
        assertThat(waiting(CUT_OFF).open().first()).extracting(OpenDuty::name).containsExactly("各县（市、区）");
        assertThat(waiting(CUT_OFF).unopened()).isEmpty();
        workspace.plans().save(imported.withState(PlanState.FOR_APPROVAL), "撤回");
        assertThat(waiting(CUT_OFF).open().isEmpty()).as("its ledger has gone with the issue").isTrue();
    }

    @Test
    void aTaskThatWasAddedWithoutUnitsWaitsToBeGivenOut() {
        List<PlanNode> nodes = new ArrayList<>(plan.nodes());
        nodes.add(Task.of("新增任务", ""));
        Plan longer = workspace.plans().save(plan.withNodes(nodes), "增补");
        assertThat(waiting(CUT_OFF).incomplete()).containsExactly(
                new LedgerWaiting.Incomplete(plan.id(), 2026, plan.title(), 1));
        workspace.ledgers().open(longer, workspace.units().register());
        assertThat(waiting(CUT_OFF).incomplete()).isEmpty();
    }

    @Test
    void ofAllYearsOnlyThoseNearTheDateAreReadAndOfOlderOnesTheOpenTasksCounted() {
        assertThat(new LedgerAgenda(workspace).waiting(0, 9999, LocalDate.of(2027, 12, 31)).overdue().count())
                .isEqualTo(4);
        LedgerWaiting later = new LedgerAgenda(workspace).waiting(0, 9999, LocalDate.of(2029, 1, 1));
        assertThat(later.overdue().isEmpty()).isTrue();
        assertThat(later.older()).isEqualTo(4);
        assertThat(waiting(LocalDate.of(2029, 1, 1)).overdue().count()).as("the year was asked for").isEqualTo(4);
        assertThat(new LedgerAgenda(workspace).waiting(2025, 2025, CUT_OFF).unopened()).extracting(PlanSummary::id)
                .isEmpty();
    }
}
