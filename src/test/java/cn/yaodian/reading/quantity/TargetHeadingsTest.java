package cn.yaodian.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetHeadingsTest {

    @ParameterizedTest
    @CsvSource({"主要目标,TASK", "到2027年的总体目标,TASK", "预期指标：,TASK", "申报条件,CONDITIONS", "评选条件及名额,CONDITIONS",
            "经费标准,CONDITIONS",
            "工作要求,REQUIREMENTS", "基本情况,BACKGROUND", "目标任务完成情况,BACKGROUND", "完善技能评价标准,TEXT", "改善工作条件,TEXT", "保障措施,TEXT",
            "强化培训，提高素质，完善奖励制度和补助标准,TEXT"})
    void aHeadingTellsHowSureTheFiguresBelowItMustBe(String heading, Strictness strictness) {
        assertThat(TargetHeadings.under(List.of(heading), Strictness.TEXT)).isEqualTo(strictness);
    }

    @Test
    void theInnermostHeadingThatSaysAnythingCounts() {
        assertThat(TargetHeadings.under(List.of("申报条件", "工作目标", "第一部分"), Strictness.TEXT)).isEqualTo(Strictness.TASK);
        assertThat(TargetHeadings.under(List.of("申报条件", "基本条件", "企业类"), Strictness.TASK))
                .isEqualTo(Strictness.CONDITIONS);
    }

    @Test
    void whatAReportIsToReachMustStillBeSaidToLieAhead() {
        assertThat(TargetHeadings.under(List.of("下一步打算"), Strictness.NARRATIVE)).isEqualTo(Strictness.TEXT);
        assertThat(TargetHeadings.under(List.of("特色品牌"), Strictness.NARRATIVE)).isEqualTo(Strictness.NARRATIVE);
    }
}
