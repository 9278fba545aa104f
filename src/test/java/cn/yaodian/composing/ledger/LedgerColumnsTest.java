package cn.yaodian.composing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.TaskLine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerColumnsTest {

    private static List<String> column(LedgerSheet sheet, String key) {
        LedgerLines<?> lines = LedgerLines.of(sheet, List.of(InventedLedger.overview()));
        int column = lines.keys().indexOf(key);
        return IntStream.range(0, lines.size()).mapToObj(row -> lines.cell(row, column).text()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHasAKeyOfItsOwn(LedgerSheet sheet) {
        assertThat(LedgerLines.of(sheet, List.of(InventedLedger.overview())).keys()).doesNotHaveDuplicates();
    }

    @Test
    void tasksSayHowTheyStandOnTheDay() {
        // 31 August to 30 September are 30 days.
        assertThat(column(LedgerSheet.TASKS, "outcome")).containsExactly("已超期（30）天", "已交办", "已办结（2026-06-15）");
        assertThat(column(LedgerSheet.TASKS, "overdue-days")).containsExactly("30", "", "");
        assertThat(column(LedgerSheet.TASKS, "days-left")).containsExactly("-30", "92", "");
        assertThat(column(LedgerSheet.TASKS, "due")).containsExactly("2026-08-31", "2026-12-31", "2026-06-30");
        assertThat(column(LedgerSheet.TASKS, "first-due")).containsExactly("2026-08-31", "2026-10-31", "2026-06-30");
        assertThat(column(LedgerSheet.TASKS, "extensions")).containsExactly("", "2026-10-31延至2026-12-31（2026-09-10同意）",
                "");
        assertThat(column(LedgerSheet.TASKS, "group")).containsExactly("欠序时", "欠序时", "已完成（含提前）");
        assertThat(column(LedgerSheet.TASKS, "light")).containsExactly("绿灯", "黄灯", "绿灯");
    }

    @Test
    void tasksHaveTheWordsOfTheLatestReport() {
        assertThat(column(LedgerSheet.TASKS, "progress")).containsExactly("+宣讲12场", "", "");
        assertThat(column(LedgerSheet.TASKS, "person")).containsExactly("李明", "", "");
        assertThat(column(LedgerSheet.TASKS, "phone")).containsExactly("0123-4567", "", "");
        assertThat(column(LedgerSheet.TASKS, "updated")).containsExactly("2026-09-27", "", "2026-09-27");
        assertThat(column(LedgerSheet.TASKS, "reminders")).containsExactly("0", "2", "0");
        assertThat(column(LedgerSheet.TASKS, "participants")).containsExactly("市人社局", "临江县、云溪县", "");
        assertThat(column(LedgerSheet.TASKS, "quarter-3")).containsExactly("宣讲过半", "", "");
        assertThat(column(LedgerSheet.TASKS, "headings")).containsExactly("一、思想引领", "二、技能提升", "二、技能提升");
    }

    @ParameterizedTest
    @EnumSource
    void aCellSaysTheSameWhicheverWasAskedForBefore(LedgerSheet sheet) {
        assertCells(LedgerLines.of(sheet, List.of(InventedLedger.overview())));
    }

    /** Backwards, forwards, and back and forth. */
    private static <L> void assertCells(LedgerLines<L> lines) {
        int last = lines.size() - 1;
        IntStream rows = IntStream.concat(IntStream.rangeClosed(0, last).map(row -> last - row), IntStream.concat(
                IntStream.rangeClosed(0, last), IntStream.rangeClosed(0, last).map(row -> row % 2 == 0 ? row : 0)));
        rows.forEach(row -> {
            for (int column = 0; column < lines.columns().size(); column++) {
                assertThat(lines.cell(row, column)).as(lines.keys().get(column))
                        .isEqualTo(lines.columns().get(column).cell().apply(lines.lines().get(row)));
            }
        });
    }

    private static String cell(TaskLine line, String key) {
        return TaskColumns.all().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow().cell()
                .apply(line).text();
    }

    @Test
    void whatJointLeadsSayAlikeStandsThereOnce() {
        assertThat(cell(InventedLedger.ledJointly("宣讲12场", "宣讲12场"), "progress")).isEqualTo("宣讲12场");
        assertThat(cell(InventedLedger.ledJointly("宣讲12场", "培训2期"), "progress"))
                .isEqualTo("市总工会：宣讲12场\n市人社局：培训2期");
        TaskLine line = InventedLedger.ledJointly("", "培训2期");
        assertThat(cell(line, "progress")).isEqualTo("培训2期");
        assertThat(cell(line, "lead")).isEqualTo("市总工会、市人社局");
        assertThat(LineGroups.of(line).units()).containsExactly(InventedLedger.UNION, InventedLedger.LABOUR);
    }

    @Test
    void indicatorsAreWorkedOutByHand() {
        // 40 + 20 of 100 are 60 %, 15 points under 75 %; from 70 to 90, 85 is 15 of 20: 75 %, on pace.
        assertThat(column(LedgerSheet.INDICATORS, "actual")).containsExactly("60", "85");
        assertThat(column(LedgerSheet.INDICATORS, "completion")).containsExactly("60.0%", "75.0%");
        assertThat(column(LedgerSheet.INDICATORS, "expected")).containsExactly("75.0%", "75.0%");
        assertThat(column(LedgerSheet.INDICATORS, "difference")).containsExactly("-15.0", "0.0");
        assertThat(column(LedgerSheet.INDICATORS, "group")).containsExactly("欠序时", "达序时");
        assertThat(column(LedgerSheet.INDICATORS, "light")).containsExactly("黄灯", "绿灯");
        assertThat(column(LedgerSheet.INDICATORS, "shortfall")).containsExactly(
                "不低于100人，现为60人，还差40人，完成率60.0%，低于序时进度（75.0%）15.0个百分点", "增长到90%，现为85%，还差5%，完成率75.0%");
    }

    @Test
    void aTargetOfSeveralYearsSaysWhatThisOneMustBring() {
        // 300 - 110 are 190 for two years: 95; 110 + 60 are 170, and 130 are left.
        assertThat(column(LedgerSheet.INDICATORS, "span-total")).containsExactly("300", "");
        assertThat(column(LedgerSheet.INDICATORS, "span-years")).containsExactly("2025—2027", "");
        assertThat(column(LedgerSheet.INDICATORS, "span-before")).containsExactly("110", "");
        assertThat(column(LedgerSheet.INDICATORS, "span-must")).containsExactly("95", "");
        assertThat(column(LedgerSheet.INDICATORS, "span-reached")).containsExactly("170", "");
        assertThat(column(LedgerSheet.INDICATORS, "span-remaining")).containsExactly("130", "");
    }

    @Test
    void aSplitTargetIsHeldAgainstTheWhole() {
        assertThat(column(LedgerSheet.INDICATORS, "split-sum")).containsExactly("90", "");
        assertThat(column(LedgerSheet.INDICATORS, "split-check")).containsExactly("分解数比总目标少10人", "");
        assertThat(column(LedgerSheet.INDICATORS, "split-actual")).containsExactly("60", "");
        assertThat(column(LedgerSheet.INDICATORS, "share-target-" + InventedLedger.LINJIANG.id()))
                .containsExactly("60", "");
        assertThat(column(LedgerSheet.INDICATORS, "share-actual-" + InventedLedger.YUNXI.id()))
                .containsExactly("20", "");
    }

    @Test
    void returnsSayWhoIsLateAndHowOftenItWasReminded() {
        assertThat(column(LedgerSheet.RETURNS, "unit")).containsExactly("市总工会", "市人社局");
        assertThat(column(LedgerSheet.RETURNS, "in-time")).containsExactly("是", "未报");
        assertThat(column(LedgerSheet.RETURNS, "missing")).containsExactly("否", "是");
        assertThat(column(LedgerSheet.RETURNS, "sent-back")).containsExactly("1", "0");
        assertThat(column(LedgerSheet.RETURNS, "reminders")).containsExactly("0", "2");
        assertThat(column(LedgerSheet.RETURNS, "reminded")).containsExactly("", "2026-09-29 电话\n2026-09-30 工作群");
    }

    @Test
    void aUnitsPartNamesTheFiguresThatItReports() {
        assertThat(column(LedgerSheet.PARTS, "unit")).containsExactly("市总工会", "市人社局", "市人社局", "临江县", "云溪县", "市总工会");
        assertThat(column(LedgerSheet.PARTS, "indicators")).containsExactly("", "", "培训人数（人）\n覆盖率（%）", "培训人数（人）",
                "培训人数（人）", "");
        assertThat(column(LedgerSheet.PARTS, "missing")).containsExactly("否", "是", "是", "否", "否", "否");
    }
}
