package cn.yaodian.composing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.preset.BundledPresets;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerReportsTest {

    private static final Office OFFICE = new Office("", "青禾市协调小组办公室", "青禾市", "", "", "", "", "");
    private static final LedgerReports REPORTS = new LedgerReports(OFFICE, LocalDate.of(2026, 10, 9));
    private static final PlanOverview OVERVIEW = InventedLedger.overview();

    private static LedgerPreset preset(String name) {
        return BundledPresets.all().stream().filter(preset -> preset.name().equals(name)).findFirst().orElseThrow();
    }

    private static TableReport compose(String name, GroupBy by) {
        return REPORTS.compose(preset(name), List.of(OVERVIEW), by);
    }

    private static List<String> headings(TableReport report) {
        return report.columns().stream().map(ReportColumn::title).toList();
    }

    @Test
    void aSupervisionLedgerHasTheHeadingsThatOfficesPrint() {
        TableReport report = compose("督查台账", GroupBy.NONE);
        assertThat(headings(report)).containsExactly("序号", "任务来源", "任务内容", "牵头领导", "牵头单位", "协办单位", "完成时限", "具体进展",
                "存在的困难或问题", "完成情况");
        assertThat(report.title()).isEqualTo("2026年工作要点督查台账");
        assertThat(report.subtitle()).isEqualTo("青禾市协调小组办公室　2026年10月9日");
        assertThat(report.groups()).hasSize(1);
        assertThat(report.groups().getFirst().texts().getFirst()).containsExactly("1", "2026年工作要点", "=开展宣讲", "",
                "市总工会", "市人社局", "2026-08-31", "+宣讲12场", "经费不足", "已超期（30）天");
        assertThat(report.notes()).containsExactly("数据截至2026年9月30日。");
    }

    @Test
    void aTableWithLightsSaysByWhatTheyAreGiven() {
        assertThat(compose("承办事项台账", GroupBy.NONE).notes()).hasSize(3).last().isEqualTo("数据截至2026年9月30日。");
        assertThat(compose("承办事项台账", GroupBy.NONE).notes().getFirst()).startsWith("亮灯规则（按序时进度）")
                .contains("30个百分点", "其余为绿灯");
        LedgerPreset silent = preset("承办事项台账");
        TableReport report = REPORTS.compose(new LedgerPreset("表", silent.sheet(),
                new PresetWords("表", "", List.of(), List.of(), List.of()), silent.columns(),
                silent.filter(), silent.order(), GroupBy.NONE), List.of(OVERVIEW), GroupBy.NONE);
        assertThat(report.notes()).hasSize(3).first().asString().startsWith("亮灯规则");
    }

    @Test
    void unitsGetTheTasksThatTheyAnswerFor() {
        TableReport report = compose("督查台账", GroupBy.UNIT);
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("市总工会", "市人社局");
        assertThat(report.groups().getFirst().fields()).containsExactly(new ReportField("单位", "市总工会"));
        assertThat(report.groups().getFirst().texts()).extracting(row -> row.get(2)).containsExactly("=开展宣讲", "建立机制");
    }

    @Test
    void regionsGetWhatTheyTakePartInAndNothingIsLost() {
        TableReport report = compose("督查台账", GroupBy.REGION);
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("临江县", "云溪县", "不涉及县（市、区）");
        assertThat(report.groups()).extracting(group -> group.rows().size()).containsExactly(1, 1, 2);
    }

    @Test
    void sectionsStandInThePlansOrder() {
        TableReport report = compose("进展汇总表", GroupBy.SECTION);
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("一、思想引领", "二、技能提升");
    }

    @Test
    void aCircularHasFiveGroupsWithCountsAndShares() {
        TableReport report = compose("通报附表", preset("通报附表").groups());
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("已完成（含提前）", "超序时", "达序时", "欠序时",
                "其他");
        assertThat(report.groups()).extracting(group -> group.rows().size()).containsExactly(1, 0, 0, 2, 0);
        assertThat(report.groups().get(3).fields()).contains(new ReportField("件数", "2件"),
                new ReportField("占比", "66.7%"));
        assertThat(report.notes().getFirst()).isEqualTo(
                "共3件：已完成（含提前）1件，占33.3%；超序时0件，占0.0%；达序时0件，占0.0%；欠序时2件，占66.7%；其他0件，占0.0%。");
        int shortfall = headings(report).indexOf("未达指标说明");
        assertThat(report.groups().get(3).texts().get(1).get(shortfall))
                .isEqualTo("培训人数：不低于100人，现为60人，还差40人，完成率60.0%，低于序时进度（75.0%）15.0个百分点\n"
                        + "覆盖率：增长到90%，现为85%，还差5%，完成率75.0%");
    }

    @Test
    void aSplitTableHasAColumnForEachRegionAndSaysWhatDoesNotAddUp() {
        TableReport report = compose("指标分解表", GroupBy.NONE);
        assertThat(headings(report)).containsExactly("编号", "指标名称", "计量单位", "总目标", "临江县目标", "临江县完成", "云溪县目标", "云溪县完成",
                "分解合计", "与总目标核对", "分解完成合计");
        assertThat(report.groups().getFirst().texts()).containsExactly(
                List.of("1", "培训人数", "人", "100", "60", "40", "30", "20", "90", "分解数比总目标少10人", "60"));
        assertThat(report.notes()).contains("分解核对：1项指标已分解，0项与总目标相符。", "培训人数：分解数比总目标少10人。");
    }

    @Test
    void aRegionsIndicatorsHaveItsOwnShare() {
        TableReport report = compose("指标台账", GroupBy.REGION);
        int own = headings(report).indexOf("本单位目标");
        assertThat(report.groups().getFirst().texts().getFirst().get(own)).isEqualTo("60");
        assertThat(headings(compose("指标台账", GroupBy.NONE))).doesNotContain("本单位目标");
    }

    @Test
    void aBlankFormIsPrintedForEachUnit() {
        TableReport report = compose("分户填报表", preset("分户填报表").groups());
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("市总工会", "市人社局", "临江县", "云溪县");
        assertThat(report.groups().get(2).fields()).containsExactly(new ReportField("责任单位（盖章）", "临江县"),
                new ReportField("填表人", ""), new ReportField("填表日期", ""));
        assertThat(report.groups().get(2).texts().getFirst().subList(0, 4)).containsExactly("2", "提升技能", "配合单位", "");
    }

    @Test
    void onlyWhatIsMissingStandsInTheListOfTheMissing() {
        TableReport report = compose("未报清单", GroupBy.NONE);
        assertThat(report.groups().getFirst().texts()).hasSize(1).first(InstanceOfAssertFactories.list(String.class))
                .contains("市人社局", "三季度进展");
        assertThat(report.columns()).filteredOn(ReportColumn::total).extracting(ReportColumn::key)
                .containsExactly("reminders");
    }

    static Stream<Arguments> everyPresetInEveryWay() {
        return BundledPresets.all().stream()
                .flatMap(preset -> Stream.of(GroupBy.values()).map(by -> Arguments.of(preset, by)));
    }

    @ParameterizedTest
    @MethodSource("everyPresetInEveryWay")
    void anyPresetComposesAnyOverview(LedgerPreset preset, GroupBy by) {
        assertThat(SpecialColumns.unknown(preset)).isEmpty();
        for (List<PlanOverview> plans : List.<List<PlanOverview>>of(List.of(), List.of(OVERVIEW),
                List.of(OVERVIEW, OVERVIEW))) {
            TableReport report = REPORTS.compose(preset, plans, by);
            assertThat(report.groups()).isNotEmpty();
            assertThat(report.columns()).extracting(ReportColumn::key).doesNotHaveDuplicates();
            assertThat(report.title() + report.subtitle() + report.notes()).doesNotContain("{", "}");
        }
    }
}
