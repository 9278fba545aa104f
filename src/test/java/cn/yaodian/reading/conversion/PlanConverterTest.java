package cn.yaodian.reading.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.line.SourceText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlanConverterTest {

    private static final Clock IN_2031 = Clock.fixed(Instant.parse("2031-05-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void numbersAreDroppedAndTheirSchemeIsKept() {
        Plan plan = plan("2025年工作要点\n引言。\n一、甲部\n（一）子部\n1. 任务一。正文。\n（二）又一\n2. 任务二。正文。\n二、乙部\n3. 任务三。正文。");
        assertThat(plan.numbering().runsThrough()).isTrue();
        assertThat(plan.numbering().sectionStyles()).containsExactly(LabelStyle.CHINESE_COMMA,
                LabelStyle.CHINESE_BRACKET);
        assertThat(plan.preamble()).isEqualTo("引言。");
        assertThat(plan.tasks()).extracting(Task::title).containsExactly("任务一", "任务二", "任务三");
        assertThat(Numbering.of(plan).label(plan.tasks().getLast())).isEqualTo("3.");
    }

    @Test
    void numbersMayStartAgainInEachSection() {
        assertThat(plan("2025年要点\n一、甲\n1. 一。文。\n2. 二。文。\n二、乙\n1. 一。文。").numbering().runsThrough()).isFalse();
    }

    @Test
    void theYearComesFromTheTitleElseTheDateElseToday() {
        assertThat(plan("2025年工作要点\n1. 甲。文。").year()).isEqualTo(2025);
        assertThat(plan("工作要点\n1. 甲。文。\n青禾市总工会\n2024年3月1日").year()).isEqualTo(2024);
        assertThat(plan("工作要点\n1. 甲。文。").year()).isEqualTo(2031);
        assertThat(plan("三年行动计划（2023—2025年）\n1. 甲。文。").kind()).isEqualTo(PlanKind.ACTION_PLAN);
    }

    @Test
    void whatBearsNumberDateAndSignatureHasBeenIssued() {
        String issued = "青产改组〔2024〕2号\n2024年工作要点\n1. 甲。文。\n青禾市总工会\n2024年3月1日";
        assertThat(plan(issued).state()).isEqualTo(PlanState.ISSUED);
        assertThat(plan(issued.replace("青产改组〔2024〕2号\n", "")).state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan(issued.replace("\n2024年3月1日", "")).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void textBelowAHeadingAndBehindTheLastTaskHasItsPlace() {
        Plan plan = plan("2025年工作要点\n一、甲\n这部分由各单位落实。\n1. 任务。正文。（牵头单位：市总工会）\n请各单位抓好落实。");
        assertThat(((Section) plan.nodes().getFirst()).text()).isEqualTo("这部分由各单位落实。");
        assertThat(plan.closing()).isEqualTo("请各单位抓好落实。");
        assertThat(plan.tasks().getFirst().body()).isEqualTo("正文。");
    }

    @Test
    void targetsStandWithTheirTask() {
        Plan plan = plan("2025年工作要点\n1. 任务。举办竞赛5场。\n2. 其他。建站3个。");
        assertThat(plan.tasks()).allSatisfy(task -> assertThat(task.indicators()).hasSize(1));
    }

    @Test
    void skippedAndDoubledNumbersAreRemarked() {
        ReadPlan read = read("2025年工作要点\n1. 甲。文。\n3. 乙。文。\n3. 丙。文。");
        assertThat(read.remarks()).extracting(Remark::line).containsExactly(3, 4);
        assertThat(read.tasks()).extracting(task -> task.label()).containsExactly("1.", "3.", "3.");
        assertThat(read("2025年工作要点\n一、甲\n1. 甲。文。\n二、乙\n2. 乙。文。\n三、丙\n1. 丙。文。").remarks()).isEmpty();
    }

    private static Plan plan(String text) {
        return read(text).plan().orElseThrow();
    }

    private static ReadPlan read(String text) {
        return new TextReading(IN_2031).read(SourceText.of(text));
    }
}
