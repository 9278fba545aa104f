package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
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

class PlanLedgersTest {

    private static final Unit UNION = unit("市总工会", 1);
    private static final Unit LABOUR = unit("市人社局", 2);
    private static final Unit SCIENCE = unit("市科技局", 3);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan draft = InventedPlans.ofSize(2).withNodes(List.of(task("第一项"), task("第二项")));

    private static Unit unit(String name, int order) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name, List.of(), order);
    }

    private static Task task(String title) {
        return InventedPlans.task(1).withTitle(title)
                .withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"), Duty.of(DutyRole.PARTICIPATE, "市人社局")));
    }

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(UNION, LABOUR, SCIENCE), "新增单位");
        workspace.plans().save(draft, "新建");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Ledger ledger() {
        return workspace.ledgers().get(draft.id());
    }

    private Plan issue() {
        return workspace.plans().save(draft.withState(PlanState.ISSUED), "印发");
    }

    private Plan with(Plan plan, Task more) {
        List<PlanNode> nodes = new ArrayList<>(plan.nodes());
        nodes.add(more);
        return plan.withNodes(nodes);
    }

    @Test
    void issuingOpensTheLedgerAndUndoingItTakesBothBack() {
        assertThat(ledger().isOpen()).isFalse();
        issue();
        assertThat(ledger().tasks()).hasSize(2);
        assertThat(workspace.ledgers().opened()).containsExactly(draft.id());
        assertThat(workspace.history().undo()).contains("印发");
        assertThat(workspace.plans().get(draft.id()).state()).isEqualTo(PlanState.DRAFT);
        assertThat(ledger().isOpen()).isFalse();
        workspace.history().redo();
        assertThat(ledger().tasks()).hasSize(2);
    }

    @Test
    void aCorrectionsTaskIsGivenOutOnceItNamesAUnit() {
        Plan issued = issue();
        Task empty = Task.of("第三项", "新增的任务。");
        Plan longer = workspace.plans().save(with(issued, empty), "更正");
        assertThat(ledger().tasks()).hasSize(2);
        workspace.plans().save(with(issued, task("第三项")), "更正");
        assertThat(ledger().tasks()).hasSize(3);
        assertThat(ledger().indicators()).hasSize(6);
        assertThat(longer.tasks()).hasSize(3);
    }

    @Test
    void aUnitNamedAnewGetsItsPartAndWhatItOwesWhileWhatIsThereStays() {
        Plan issued = issue();
        LedgerTask first = ledger().tasks().stream().filter(task -> task.task().equals(issued.tasks().getFirst().id()))
                .findFirst().orElseThrow();
        Part lead = first.parts().getFirst();
        new TaskMoves(workspace.ledgers(), () -> WorkingDays.WEEKENDS_FREE).movePart(draft.id(), first.task(),
                lead.id(),
                PartAction.SIGN, LocalDate.now(), "");
        ReturnCollection over = workspace.returns().ask(draft.id(), Period.quarter(2026, 1), "一季度进展", "",
                LocalDate.now().minusDays(1));
        ReturnCollection underWay = workspace.returns().ask(draft.id(), Period.quarter(2026, 2), "二季度进展", "",
                LocalDate.now());
        Task corrected = issued.tasks().getFirst().withDuties(List.of(Duty.of(DutyRole.LEAD, "市科技局")));
        workspace.plans().save(issued.withNodes(List.of(corrected, issued.nodes().getLast())), "更正");
        LedgerTask after = ledger().task(first.task()).orElseThrow();
        assertThat(after.parts()).extracting(Part::unit).containsExactly(UNION.id(), SCIENCE.id(), LABOUR.id());
        assertThat(after.parts()).extracting(part -> part.state().title()).containsExactly("不再承担", "未签收",
                "不再承担");
        assertThat(workspace.ledgers().moves(first.task()).stream().filter(move -> move.part().isPresent()))
                .extracting(move -> move.action() + "：" + move.from() + "→" + move.to())
                .contains("签收：未签收→已签收", "解除承担：已签收→不再承担", "解除承担：未签收→不再承担");
        assertThat(new Asked(ledger()).isAsked(after, after.parts().getFirst())).isFalse();
        assertThat(ledger().indicatorsOf(first.task())).as("who leads now answers for the figures")
                .isNotEmpty().allMatch(one -> one.owners().equals(List.of(SCIENCE.id())));
        assertThat(owing(underWay)).containsExactly(UNION.id(), LABOUR.id(), SCIENCE.id());
        assertThat(owing(over)).containsExactly(UNION.id(), LABOUR.id());
    }

    @Test
    void aUnitThatThePlanNamesNowhereAnyMoreOwesNothingUntilItIsNamedAgain() {
        Plan issued = issue();
        ReturnCollection untouched = workspace.returns().ask(draft.id(), Period.quarter(2026, 1), "一季度进展", "",
                LocalDate.now().minusDays(1));
        ReturnCollection underWay = workspace.returns().ask(draft.id(), Period.quarter(2026, 2), "二季度进展", "",
                LocalDate.now());
        workspace.returns().remind(untouched, LABOUR.id(), LocalDate.now(), "电话");
        List<PlanNode> without = issued.tasks().stream().<PlanNode>map(
                task -> task.withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会")))).toList();
        workspace.plans().save(issued.withNodes(without), "更正");
        assertThat(owing(underWay)).containsExactly(UNION.id());
        assertThat(owing(untouched)).as("what was noted of it stays").containsExactly(UNION.id(), LABOUR.id());
        assertThat(workspace.overviews().on(draft.id(), LocalDate.now()).tasks())
                .allSatisfy(line -> assertThat(line.borne()).extracting(part -> part.unit().id())
                        .containsExactly(UNION.id()));

        workspace.plans().save(issued, "再更正");
        assertThat(ledger().tasks()).allSatisfy(task -> assertThat(task.parts())
                .extracting(part -> part.state().title()).containsExactly("未签收", "未签收"));
        assertThat(owing(underWay)).containsExactly(UNION.id(), LABOUR.id());
    }

    @Test
    void aNameThatMeansNoUnitYetTakesNoPartAway() {
        Plan issued = issue();
        Task misspelt = issued.tasks().getFirst().withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工")));
        workspace.plans().save(issued.withNodes(List.of(misspelt, issued.nodes().getLast())), "更正");
        assertThat(ledger().task(misspelt.id()).orElseThrow().parts()).extracting(part -> part.state().title())
                .containsOnly("未签收");
    }

    private List<UnitId> owing(ReturnCollection collection) {
        return workspace.returns().submissions(collection.id()).stream().map(Submission::unit).toList();
    }

    @Test
    void typingInAnIssuedPlanChangesNothingInItsLedger() {
        Plan issued = issue();
        Ledger before = ledger();
        Task retyped = issued.tasks().getFirst().withBody("改了几个字，参与5万人次以上。");
        workspace.plans().save(issued.withNodes(List.of(retyped, issued.nodes().getLast())), "修改正文");
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aLedgerGoesWithTheIssueOnlyWhileNothingWasEntered() {
        Plan issued = issue();
        workspace.plans().save(issued.withState(PlanState.DRAFT), "撤回");
        assertThat(ledger().isOpen()).isFalse();
        Plan again = workspace.plans().save(workspace.plans().get(draft.id()).withState(PlanState.ISSUED), "印发");
        workspace.ledgers().due(draft.id(), ledger().tasks().getFirst().task(),
                Optional.of(LocalDate.of(2026, 6, 30)));
        workspace.plans().save(again.withState(PlanState.DRAFT), "撤回");
        assertThat(ledger().tasks()).hasSize(2);
    }

    private Plan trainings(int year, String title) {
        String wording = "到2028年累计培训30万人次";
        Task task = Task.of("开展培训", wording + "。").withDuties(List.of(Duty.of(DutyRole.LEAD, "市人社局")))
                .withIndicators(List.of(Indicator.of(wording, BigDecimal.valueOf(30), "万", "人次", Comparison.EQUAL)));
        Plan written = InventedPlans.ofSize(1).withId(PlanId.random()).withIssue(IssueDetails.NONE)
                .withYear(year).withTitle(title)
                .withNodes(List.of(task));
        workspace.plans().save(written, "新建");
        return workspace.plans().save(written.withState(PlanState.ISSUED), "印发");
    }

    private LedgerIndicator training(Plan plan) {
        return workspace.ledgers().get(plan.id()).indicators().getFirst();
    }

    private void report(Plan plan, Period period, String cumulative) {
        workspace.ledgers().report(plan.id(), new FigureBook.Entry(training(plan).id(), LABOUR.id(),
                new Reading(period, Optional.empty(), Optional.of(new BigDecimal(cumulative)))));
    }

    @Test
    void aTargetOfSeveralYearsGoesOnFromWhatTheLedgersOfEarlierYearsHave() {
        Plan first = trainings(2024, "2024年工作要点");
        // 30 / 5 years; then (30 - 5.5) / 4 = 6.125, rounded up; then (30 - 5.5 - 8) / 3.
        assertThat(training(first).goal().target()).isEqualByComparingTo("6");
        report(first, Period.quarter(2024, 4), "5.5");
        Plan second = trainings(2025, "2025年工作要点");
        assertThat(training(second).goal().target()).isEqualByComparingTo("6.13");
        report(second, Period.quarter(2025, 4), "8");
        Plan third = trainings(2026, "2026年工作要点");
        LedgerIndicator now = training(third);
        assertThat(now.span()).as("the words of the plan of 2026 begin the span with it").hasValueSatisfying(
                span -> assertThat(span.firstYear()).isEqualTo(2024));
        assertThat(now.span().flatMap(SpanTarget::before)).hasValueSatisfying(
                before -> assertThat(before).isEqualByComparingTo("13.5"));
        assertThat(now.goal().target()).isEqualByComparingTo("5.5");
        EarlierFigure told = workspace.ledgers().earlier(third, now, now.span().orElseThrow()).orElseThrow();
        assertThat(told.years()).extracting(EarlierFigure.Year::plan).containsExactly("2024年工作要点", "2025年工作要点");
        // What comes in late is proposed again.
        report(second, Period.quarter(2025, 4), "8.5");
        assertThat(workspace.ledgers().earlier(third, now, now.span().orElseThrow()).orElseThrow().figure())
                .isEqualByComparingTo("14");
    }

    @Test
    void aPlanOfSeveralYearsAndAYearsPlanAreNotCountedTwice() {
        Plan several = trainings(2024, "培训行动方案（2024—2026年）");
        report(several, Period.quarter(2024, 4), "5");
        report(several, Period.quarter(2025, 4), "12");
        report(trainings(2025, "2025年工作要点"), Period.quarter(2025, 4), "7");
        report(several, Period.quarter(2026, 1), "14");
        Plan now = trainings(2026, "2026年工作要点");
        assertThat(training(now).span().flatMap(SpanTarget::before)).as("of 2024 and 2025").hasValueSatisfying(
                before -> assertThat(before).isEqualByComparingTo("12"));
    }
}
