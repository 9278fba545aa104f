package cn.yaodian.service.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewsTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(UNION, LABOUR), "新增单位");
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void tasksStandInThePlansOrderWithTheirUnits() {
        PlanOverview overview = workspace.overviews().on(plan.id(), LocalDate.of(2026, 2, 28));
        assertThat(overview.tasks()).extracting(TaskLine::place).containsExactly(1, 2);
        assertThat(overview.tasks()).extracting(TaskLine::words).containsExactly("开展第0项行动", "开展第1项行动");
        assertThat(overview.tasks().getFirst().headings()).containsExactly("一、第0部分");
        assertThat(overview.tasks().getFirst().chief().orElseThrow().unit()).isEqualTo(UNION);
        assertThat(overview.parts()).extracting(line -> line.part().unit()).containsExactly(UNION, LABOUR, UNION,
                LABOUR);
    }

    @Test
    void whatWasReportedIsJudgedOnTheCutOffDate() {
        ReturnCollection spring = workspace.returns().ask(plan.id(), Period.quarter(2026, 1), "一季度进展", "",
                LocalDate.of(2026, 3, 28));
        IndicatorLine first = workspace.overviews().on(plan.id(), LocalDate.of(2026, 3, 31)).indicators().getFirst();
        PartId part = first.task().chief().orElseThrow().part().id();
        workspace.returns().receive(spring, new UnitReturn(spring.id(), UNION.id(),
                List.of(new PartReport(part, "举办竞赛12场。", "", "", "", "", "", "")),
                List.of(new FigureReport(first.indicator().id(), new Reading(spring.period(), Optional.empty(),
                        Optional.of(new BigDecimal("0.9")))))),
                LocalDate.of(2026, 3, 27));

        PlanOverview overview = workspace.overviews().on(plan.id(), LocalDate.of(2026, 3, 31));
        IndicatorLine judged = overview.indicators().getFirst();
        // 0.9 of 4.5 is 20 %; a quarter of the year is over: 5 points behind, which the rule leaves green.
        assertThat(judged.standing().completion().orElseThrow()).isEqualByComparingTo("0.2");
        assertThat(judged.standing().difference().orElseThrow()).isEqualByComparingTo("-5");
        assertThat(judged.standing().light()).isEqualTo(Light.GREEN);
        assertThat(overview.indicators().get(1).standing().light()).isEqualTo(Light.YELLOW);
        assertThat(overview.tasks().getFirst().chief().orElseThrow().report().orElseThrow().progress())
                .isEqualTo("举办竞赛12场。");
        assertThat(overview.submissions()).extracting(SubmissionLine::missing).containsExactly(false, true);
        assertThat(overview.tasks().getFirst().standing().unreported()).isEqualTo(1);
    }

    @Test
    void aTableHasALineForEachTask() {
        LedgerTable table = LedgerTables.tasks(List.of(workspace.overviews().on(plan.id(), LocalDate.of(2026, 2, 28))));
        assertThat(table.rows()).hasSize(2);
        LedgerRow second = table.rows().get(1);
        assertThat(second.key()).isEqualTo(new LedgerKey.OfTask(plan.id(), plan.tasks().get(1).id()));
        int due = table.fields().stream().map(field -> field.heading().key()).toList().indexOf("due");
        assertThat(second.cell(due)).isEqualTo(new ReportCell.Day(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void whatWasReadOnceIsKept() {
        assertThat(onMay()).isSameAs(onMay());
    }

    @Test
    void aChangeAndItsUndoAreSeenAtOnce() {
        assertThat(onMay().submissions()).isEmpty();
        ReturnCollection spring = workspace.returns().ask(plan.id(), Period.quarter(2026, 1), "一季度进展", "",
                LocalDate.of(2026, 3, 28));
        assertThat(onMay().submissions()).extracting(SubmissionLine::collection).containsExactly(spring, spring);
        workspace.units().saveAll(List.of(new Unit(LABOUR.id(), LABOUR.kind(), "市人社局（改）", List.of(), 2)), "改名");
        assertThat(onMay().parts().getLast().part().unit().name()).isEqualTo("市人社局（改）");
        workspace.history().undo();
        assertThat(onMay().parts().getLast().part().unit().name()).isEqualTo("市人社局");
        workspace.history().undo();
        assertThat(onMay().submissions()).isEmpty();
    }

    @Test
    void whoHearsOfAChangeReadsWhatItIsAfterIt() {
        List<Integer> asked = new ArrayList<>();
        onMay();
        workspace.onChange(_ -> asked.add(onMay().submissions().size()));
        workspace.returns().ask(plan.id(), Period.quarter(2026, 1), "一季度进展", "", LocalDate.of(2026, 3, 28));
        assertThat(asked).containsExactly(2);
    }

    @Test
    void aChangedLightRuleIsSeenAtOnce() {
        assertThat(onMay().indicators().getFirst().standing().light()).isEqualTo(Light.RED);
        OfficeRule usual = OfficeRule.USUAL;
        workspace.lightRules().save(new DatedRule(LocalDate.of(2026, 1, 1),
                new OfficeRule(LightRule.BY_STAGE, usual.margin(), usual.schedule())));
        assertThat(onMay().indicators().getFirst().standing().light()).isEqualTo(Light.YELLOW);
        workspace.history().undo();
        assertThat(onMay().indicators().getFirst().standing().light()).isEqualTo(Light.RED);
    }

    @Test
    void whatAStepReadsOfItselfIsGoneWhenItFails() {
        PlanOverview before = onMay();
        assertThatThrownBy(() -> workspace.asOneStep("试", () -> {
            workspace.returns().ask(plan.id(), Period.quarter(2026, 1), "一季度进展", "", LocalDate.of(2026, 3, 28));
            assertThat(onMay().submissions()).hasSize(2);
            throw new IllegalStateException("failed");
        })).hasMessage("failed");
        assertThat(onMay()).isSameAs(before);
    }

    @Test
    void eachCollectionHasItsOwnSubmissions() {
        ReturnCollection spring = workspace.returns().ask(plan.id(), Period.quarter(2026, 1), "一季度进展", "",
                LocalDate.of(2026, 3, 28));
        ReturnCollection half = workspace.returns().ask(plan.id(), Period.halfYear(2026, 1), "半年进展", "",
                LocalDate.of(2026, 6, 28));
        workspace.returns().remind(spring, LABOUR.id(), LocalDate.of(2026, 4, 1), "电话");
        assertThat(workspace.returns().submissions(plan.id())).isEqualTo(Map.of(
                spring.id(), workspace.returns().submissions(spring.id()),
                half.id(), workspace.returns().submissions(half.id())));
        assertThat(workspace.returns().submissions(PlanId.random())).isEmpty();
    }

    private PlanOverview onMay() {
        return workspace.overviews().on(plan.id(), LocalDate.of(2026, 5, 31));
    }
}
