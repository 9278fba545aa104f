package cn.yaodian.domain.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartGroupsTest {

    private final PlanOverview june = HalfYear.overview();

    @Test
    void aSectionsProgressIsTheMeanOfItsMeasuredTasks() {
        List<ChartGroup> sections = ChartGroups.of(june, ChartAxis.SECTION);
        assertThat(sections).extracting(ChartGroup::name).containsExactly("一、思想引领", "二、技能提升");
        assertThat(printed(sections, true)).as("60/100; (60/200 + 1) / 2, for brands are closed").containsExactly(
                "60.0",
                "65.0");
        assertThat(printed(sections, false)).containsExactly("50.0", "50.0");
    }

    @Test
    void aUnitIsMeasuredByWhatItLeadsAndByItsSharesOfTargets() {
        List<ChartGroup> units = ChartGroups.of(june, ChartAxis.UNIT);
        assertThat(units).extracting(ChartGroup::name).containsExactly("市总工会", "市人社局", "临江县", "云溪县");
        assertThat(printed(units, true)).as("(60 + 100) / 2; 60/200; 60/120; 0/80").containsExactly("80.0", "30.0",
                "50.0", "0.0");
        assertThat(units.getFirst().tasks()).hasSize(4);
    }

    @Test
    void everyIndicatorStandsForItself() {
        List<ChartGroup> indicators = ChartGroups.of(june, ChartAxis.INDICATOR);
        assertThat(indicators).extracting(ChartGroup::name).containsExactly("1. 竞赛场次", "2. 培训人次", "3. 品牌个数");
        assertThat(printed(indicators, true)).containsExactly("60.0", "30.0", "100.0");
    }

    @Test
    void overTimeWhatIsStillToComeIsOnlyExpected() {
        List<ChartGroup> quarters = ChartGroups.of(june, ChartAxis.TIME);
        assertThat(quarters).extracting(ChartGroup::place).first()
                .isEqualTo(new ChartPlace.OfPeriod(Period.quarter(2026, 1)));
        assertThat(printed(quarters, true)).as("(30 + 30 + 100) / 3; (60 + 30 + 100) / 3").containsExactly("53.3",
                "63.3", "", "");
        assertThat(printed(quarters, false)).containsExactly("25.0", "50.0", "75.0", "100.0");
        assertThat(quarters.get(0).paces()).as("in March nothing was closed, nothing overdue")
                .containsEntry(ProgressGroup.FINISHED, 0).containsEntry(ProgressGroup.AHEAD, 3)
                .containsEntry(ProgressGroup.OTHER, 3);
        assertThat(quarters.get(3).tasks()).isEmpty();
    }

    @Test
    void everyTaskIsInOneOfTheFiveGroups() {
        ChartGroup second = ChartGroups.of(june, ChartAxis.SECTION).get(1);
        assertThat(second.paces()).isEqualTo(Map.of(ProgressGroup.FINISHED, 1, ProgressGroup.AHEAD, 0,
                ProgressGroup.ON_PACE, 0, ProgressGroup.BEHIND, 2, ProgressGroup.OTHER, 1));
        assertThat(second.lights()).as("training is 20 points behind")
                .isEqualTo(Map.of(Light.GREEN, 3, Light.BLUE, 0, Light.YELLOW, 1, Light.RED, 0));
        Judgement judged = june.judgement();
        PlanOverview lenient = PlanOverview.of(june.records(), new Judgement(judged.cutOff(), judged.rule(),
                judged.schedule(), new PaceMargin(BigDecimal.valueOf(20))));
        assertThat(ChartGroups.of(lenient, ChartAxis.SECTION).get(1).paces()).as("a margin of 20 points")
                .containsEntry(ProgressGroup.ON_PACE, 1).containsEntry(ProgressGroup.BEHIND, 1);
    }

    @Test
    void whatWasSentBackCountsAsMissing() {
        ChartGroup spring = ChartGroups.of(june, ChartAxis.TIME).getFirst();
        assertThat(spring.returnGroups()).isEqualTo(Map.of(ReturnGroup.IN_TIME, 1, ReturnGroup.LATE, 1,
                ReturnGroup.MISSING, 2, ReturnGroup.NOT_DUE, 0));
    }

    @Test
    void beforeItsDayNothingIsLateOrMissing() {
        Judgement judged = june.judgement();
        PlanOverview early = PlanOverview.of(june.records(),
                new Judgement(LocalDate.of(2026, 4, 1), judged.rule(), judged.schedule(), judged.margin()));
        ChartGroup spring = ChartGroups.of(early, ChartAxis.TIME).getFirst();
        assertThat(spring.returnGroups()).containsEntry(ReturnGroup.NOT_DUE, 4).containsEntry(ReturnGroup.MISSING, 0);
    }

    /** In per cent, with a decimal; empty for none. */
    private static List<String> printed(List<ChartGroup> groups, boolean completion) {
        return groups.stream().map(group -> completion ? group.completion() : group.expected())
                .map(share -> share.map(ChartGroupsTest::percent).orElse("")).toList();
    }

    private static String percent(BigDecimal share) {
        return String.format("%.1f", share.movePointRight(2));
    }
}
