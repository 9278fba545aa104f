package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerOpeningTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);

    private static LedgerOpening open(Task... tasks) {
        Plan plan = Plan.draft(2026, "2026年工作要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("强化引领", List.of(tasks))));
        return LedgerOpening.of(plan, new PartExpander(new UnitRegister(List.of(UNION)), List.of(), DUE),
                Optional.of(DUE));
    }

    @Test
    void everyTaskIsGivenOutWithItsUnitsAndFigures() {
        Task task = Task.of("办好技能竞赛", "组织50场竞赛活动。")
                .withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"), Duty.of(DutyRole.PARTICIPATE, "市气象台")))
                .withIndicators(List.of(Indicator.of("组织50场竞赛活动", BigDecimal.valueOf(50), "", "场",
                        Comparison.EQUAL)));
        LedgerOpening ledger = open(task, Task.of("做好保障", ""));
        assertThat(ledger.tasks()).extracting(LedgerTask::state).containsOnly(TaskState.ASSIGNED);
        assertThat(ledger.tasks().getFirst().parts()).extracting(Part::unit).containsExactly(UNION.id());
        assertThat(ledger.unresolved()).extracting(LedgerOpening.Unresolved::name).containsExactly("市气象台");
        LedgerIndicator indicator = ledger.indicators().getFirst();
        assertThat(indicator.name()).isEqualTo("组织竞赛活动");
        assertThat(indicator.owners()).containsExactly(UNION.id());
        assertThat(indicator.due()).contains(DUE);
    }

    @ParameterizedTest
    @CsvSource({"培训职工不少于2万人次,2,万,人次,AT_LEAST,AT_LEAST,CUMULATIVE,培训职工",
            "高技能人才占比提高到35%,35,'',%,EQUAL,INCREASE,AT_POINT,高技能人才占比",
            "事故起数控制在3起以内,3,'',起,AT_MOST,AT_MOST,CUMULATIVE,事故起数",
            "建会企业总数保持1200家,1200,'',家,EQUAL,KEEP,AT_POINT,建会企业总数",
            "50场,50,'',场,EQUAL,AT_LEAST,CUMULATIVE,50场",
            "推荐省级以上工匠人才5名左右,5,'',名,EQUAL,AT_LEAST,CUMULATIVE,推荐省级以上工匠人才",
            "一般诉求5个工作日内办结,5,'',个工作日,AT_MOST,AT_MOST,AT_POINT,一般诉求办结"})
    void wordsTellDirectionCountingAndName(String wording, BigDecimal value, String scale, String unit,
            Comparison comparison, Direction direction, Counting counting, String name) {
        Task task = Task.of("", wording).withIndicators(List.of(Indicator.of(wording, value, scale, unit, comparison)));
        LedgerIndicator indicator = open(task).indicators().getFirst();
        assertThat(indicator.goal().direction()).isEqualTo(direction);
        assertThat(indicator.counting()).isEqualTo(counting);
        assertThat(indicator.name()).isEqualTo(name);
        assertThat(indicator.measure()).hasToString(scale + unit);
    }

    @ParameterizedTest
    @CsvSource({"案件平均办理周期由18天压缩到15天以内,15,天,AT_MOST,18,案件平均办理周期",
            "集体协议签订率由上年的71%提高到80%,80,%,EQUAL,71,集体协议签订率",
            "覆盖范围由上年的8个项目扩大到12个,12,个,EQUAL,8,覆盖范围",
            "市级试点企业由30家增加到45家,45,家,EQUAL,30,市级试点企业",
            "竞赛场次由12场增加到12场,12,场,EQUAL,12,竞赛场次"})
    void whatTheFigureWasBeforeIsItsBaselineAndWhatIsReportedIsTheStock(String wording, BigDecimal value, String unit,
            Comparison comparison, BigDecimal baseline, String name) {
        Task task = Task.of("", wording).withIndicators(List.of(Indicator.of(wording, value, "", unit, comparison)));
        LedgerIndicator indicator = open(task).indicators().getFirst();
        assertThat(indicator.goal().baseline()).contains(baseline);
        assertThat(indicator.counting()).isEqualTo(Counting.AT_POINT);
        assertThat(indicator.name()).isEqualTo(name);
    }

    @Test
    void aChangeIsNoBaseline() {
        Task task = Task.of("", "采纳实施率提高5个百分点").withIndicators(
                List.of(Indicator.of("采纳实施率提高5个百分点", BigDecimal.valueOf(5), "", "个百分点", Comparison.EQUAL)));
        LedgerIndicator indicator = open(task).indicators().getFirst();
        assertThat(indicator.goal().baseline()).isEmpty();
        assertThat(indicator.name()).isEqualTo("采纳实施率提高");
    }
}
