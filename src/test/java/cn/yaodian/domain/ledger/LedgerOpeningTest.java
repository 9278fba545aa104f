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
import cn.yaodian.domain.progress.Measure;
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

    private static LedgerIndicator told(int year, String title, String body, String wording, String value,
            String measure) {
        Measure counted = Measure.of(measure);
        Task task = Task.of("", body).withIndicators(List.of(Indicator.of(wording, new BigDecimal(value),
                counted.scale(), counted.unit(), Comparison.EQUAL)));
        Plan plan = Plan.draft(year, title, IssueDetails.NONE).withNodes(List.of(task));
        return LedgerOpening.of(plan, new PartExpander(new UnitRegister(List.of(UNION)), List.of(), DUE),
                Optional.of(plan.lastDay())).indicators().getFirst();
    }

    private static String span(LedgerIndicator indicator) {
        return indicator.span().map(span -> span.firstYear() + "-" + span.lastYear() + " "
                + span.total().toPlainString()).orElse("none") + " → "
                + indicator.goal().target().stripTrailingZeros().toPlainString();
    }

    // Figures by hand: 30 / 2 years = 15; 10 / 3 = 3.33, one by one 4; 20 / 3 up to a hundredth of a 万 = 6.67.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"到2027年累计培训30万人次。|到2027年累计培训30万人次|30|万人次|2026-2027 30 → 15",
            "到2027年，建成基地10个，其中省级4个。|其中省级4个|4|个|2026-2027 4 → 2",
            "三年新增示范企业10家。|三年新增示范企业10家|10|家|2026-2028 10 → 4",
            "用3年时间培训20万人次。|用3年时间培训20万人次|20|万人次|2026-2028 20 → 6.67",
            "2025—2027年培训30万人次。|培训30万人次|30|万人次|2025-2027 30 → 15",
            "到2027年建成基地。今年培训30万人次。|今年培训30万人次|30|万人次|none → 30",
            "到2026年底培训30万人次。|到2026年底培训30万人次|30|万人次|none → 30",
            "近三年培训30万人次。|近三年培训30万人次|30|万人次|none → 30",
            "实施三年行动，建成基地10个。|建成基地10个|10|个|none → 10",
            "入职三年以上的培训500人。|培训500人|500|人|none → 500",
            "每年培训10万人次。|每年培训10万人次|10|万人次|none → 10",
            "到2027年高技能人才占比达到35%。|到2027年高技能人才占比达到35%|35|%|2026-2027 35 → 35",
            "占比由29%提高到35%，到2027年覆盖率由40%提高到60%。|到2027年覆盖率由40%提高到60%|60|%|2026-2027 60 → 50"})
    void aYearsPlanThatNamesATargetOfSeveralYearsMustBringItsShareOfIt(String body, String wording, String value,
            String measure, String expected) {
        assertThat(span(told(2026, "2026年工作要点", body, wording, value, measure))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"建成基地60个。|建成基地60个|60|个|2025-2027 60 → 60",
            "三年建成20个。|三年建成20个|20|个|2025-2027 20 → 20",
            "每年培训新录用员工10万人次。|每年培训新录用员工10万人次|10|万人次|2025-2027 30 → 30",
            "到2030年建成100个。|到2030年建成100个|100|个|2025-2030 100 → 100",
            "2025年培训班组长8000名。|2025年培训班组长8000名|8000|名|none → 8000"})
    void aPlanOfSeveralYearsSpansThemAndItsLedgerRunsToTheTotal(String body, String wording, String value,
            String measure, String expected) {
        assertThat(span(told(2025, "三年行动方案（2025—2027年）", body, wording, value, measure))).isEqualTo(expected);
    }

    @Test
    void theYearUntilWhichItRunsIsNoPartOfTheName() {
        assertThat(told(2026, "2026年工作要点", "到2027年累计培训30万人次。", "到2027年累计培训30万人次", "30", "万人次").name())
                .isEqualTo("培训");
        assertThat(told(2025, "方案（2025—2027年）", "每年培训10万人次。", "每年培训10万人次", "10", "万人次").span())
                .hasValueSatisfying(span -> assertThat(span.planned().values()).containsExactly(BigDecimal.TEN,
                        BigDecimal.TEN, BigDecimal.TEN));
    }

    @Test
    void whatIsOnlyKeptIsTheSameEveryYear() {
        Task task = Task.of("", "事故控制在3起以内。").withIndicators(
                List.of(Indicator.of("事故控制在3起以内", BigDecimal.valueOf(3), "", "起", Comparison.AT_MOST)));
        Plan plan = Plan.draft(2025, "三年行动方案（2025—2027年）", IssueDetails.NONE).withNodes(List.of(task));
        assertThat(LedgerOpening.of(plan, new PartExpander(new UnitRegister(List.of(UNION)), List.of(), DUE),
                Optional.of(plan.lastDay())).indicators().getFirst().span()).isEmpty();
    }
}
