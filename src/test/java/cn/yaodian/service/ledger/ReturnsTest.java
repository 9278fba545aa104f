package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 28);
    private static final Period SPRING = Period.quarter(2026, 1);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(1).withState(PlanState.ISSUED);

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

    private ReturnCollection asked() {
        return workspace.returns().ask(plan.id(), SPRING, "一季度进展", "青产改组〔2026〕3号", DUE);
    }

    private Submission of(ReturnCollection collection, Unit unit) {
        return workspace.returns().submissions(collection.id()).stream()
                .filter(submission -> submission.unit().equals(unit.id())).findFirst().orElseThrow();
    }

    private UnitReturn sent(ReturnCollection collection, String progress, int figure) {
        Ledger ledger = workspace.ledgers().get(plan.id());
        PartId part = ledger.tasks().getFirst().parts().getFirst().id();
        IndicatorId indicator = ledger.indicators().getFirst().id();
        return new UnitReturn(collection.id(), UNION.id(),
                List.of(new PartReport(part, progress, "经费不足", "继续办赛", "", "推进中", "王芳", "0123-4567")),
                List.of(new FigureReport(indicator, new Reading(SPRING, Optional.of(BigDecimal.valueOf(figure)),
                        Optional.empty()))));
    }

    private static void assertFails(ThrowingCallable call, Failure failure) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FailureException.class,
                thrown -> assertThat(thrown.failure()).isEqualTo(failure));
    }

    @Test
    void everyUnitWithAPartOwesOneReturnAPeriod() {
        ReturnCollection asked = asked();
        assertThat(workspace.returns().collections(plan.id())).containsExactly(asked);
        assertThat(workspace.returns().submissions(asked.id())).extracting(Submission::unit)
                .containsExactly(UNION.id(), LABOUR.id());
        assertThat(workspace.returns().submissions(asked.id())).extracting(Submission::state)
                .containsOnly(SubmissionState.OWED);
        assertFails(this::asked, Failure.RETURNS_ASKED_ALREADY);
    }

    @Test
    void whatAUnitSentIsThereAfterClosingAndSaidAgainChangesNoFigure() {
        ReturnCollection asked = asked();
        workspace.returns().receive(asked, sent(asked, "已办赛两场", 2), DUE);
        workspace.returns().receive(asked, sent(asked, "已办赛两场", 2), DUE.plusDays(1));
        workspace.close();
        workspace = Workspace.open(folder);
        assertThat(workspace.returns().reports(asked.id())).extracting(PartReport::progress).containsExactly("已办赛两场");
        assertThat(of(asked, UNION).state()).isEqualTo(SubmissionState.RECEIVED);
        assertThat(of(asked, UNION).inTime(DUE)).contains(true);
        assertThat(of(asked, LABOUR).isMissing(DUE, DUE.plusDays(1))).isTrue();
        Ledger ledger = workspace.ledgers().get(plan.id());
        assertThat(workspace.ledgers().figures(plan.id()).actual(ledger.indicators().getFirst(),
                LocalDate.of(2026, 6, 30))).contains(BigDecimal.valueOf(2));
    }

    @Test
    void theLatestReportIsThatOfTheLastPeriodThatIsOver() {
        ReturnCollection spring = asked();
        ReturnCollection summer = workspace.returns().ask(plan.id(), Period.quarter(2026, 2), "二季度进展", "",
                DUE.plusMonths(3));
        workspace.returns().receive(spring, sent(spring, "春", 1), DUE);
        workspace.returns().receive(summer, sent(summer, "夏", 2), DUE.plusMonths(3));
        assertThat(workspace.returns().latest(plan.id(), LocalDate.of(2026, 5, 1)).values())
                .extracting(PartReport::progress).containsExactly("春");
        assertThat(workspace.returns().latest(plan.id(), LocalDate.of(2026, 7, 1)).values())
                .extracting(PartReport::progress).containsExactly("夏");
    }

    @Test
    void remindingSendingBackAndAcceptingFollowEachOther() {
        ReturnCollection asked = asked();
        workspace.returns().remind(asked, LABOUR.id(), DUE, "电话");
        assertFails(() -> workspace.returns().remind(asked, LABOUR.id(), DUE, "书面"), Failure.REMINDED_ALREADY);
        assertFails(() -> workspace.returns().accept(asked, UNION.id()), Failure.LEDGER_ACTION_IMPOSSIBLE);
        workspace.returns().receive(asked, sent(asked, "已办赛两场", 2), DUE);
        workspace.returns().sendBack(asked, UNION.id(), DUE.plusDays(1), "缺本期数");
        assertThat(of(asked, UNION).sentBack()).isEqualTo(1);
        workspace.returns().receive(asked, sent(asked, "已办赛三场", 3), DUE.plusDays(2));
        workspace.returns().accept(asked, UNION.id());
        assertThat(of(asked, UNION).state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(of(asked, UNION).received()).containsExactly(DUE, DUE.plusDays(2));
        assertThat(of(asked, LABOUR).reminders()).hasSize(1);
    }
}
