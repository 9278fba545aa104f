package cn.yaodian.composing.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.composing.column.TablePresets;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTableComposerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final TableReport report = compose(SamplePlan.plan());

    @Test
    void theColumnsAreThoseOfTheField() {
        assertThat(report.columns()).extracting(ReportColumn::title).containsExactly("序号", "重点任务", "具体措施", "量化目标",
                "牵头单位",
                "参与（配合）单位", "完成时限", "对应条款");
        assertThat(report.title()).isEqualTo("2024年青禾市产业工人队伍建设改革工作要点任务分解表");
        assertThat(report.subtitle()).isEqualTo("青禾市产改办　2024年3月5日");
    }

    @Test
    void anOfficeWithoutANameLeavesTheTableToWhoSignedThePlan() {
        IssueDetails signed = new IssueDetails("", Optional.empty(), "", List.of(), "", List.of("青禾市协调小组"),
                Optional.empty(), "", List.of(), "", Optional.empty());
        TableReport table = new TaskTableComposer(TablePresets.taskBreakdown()).compose(
                SamplePlan.plan().withIssue(signed), SamplePlan.register(), Office.UNNAMED, DAY);
        assertThat(table.subtitle()).isEqualTo("青禾市协调小组　2024年3月5日");
    }

    @Test
    void theFirstGroupHoldsEveryTaskInTheOrderOfThePlan() {
        ReportGroup all = report.groups().getFirst();
        assertThat(all.name()).isEqualTo("全部任务");
        assertThat(all.texts()).extracting(row -> row.get(1)).containsExactly("强化产业工人队伍党建工作", "广泛深入持久开展劳动和技能竞赛",
                "加大职业技能培训力度");
        assertThat(all.texts().get(1)).containsExactly("2", "广泛深入持久开展劳动和技能竞赛", SamplePlan.LONG_BODY,
                "推动县级及以上工会举办竞赛60场\n参与职工上万人次", "市总工会、市人社局", "市国资委、团市委", "2024年12月", "二、动员建功立业");
    }

    @Test
    void eachUnitThatAnswersForTasksHasAGroupInTheRegistersOrder() {
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("全部任务", "市人社局", "市总工会", "市委组织部");
    }

    @Test
    void aUnitIsOneWhicheverOfItsNamesIsWrittenAndKeepsThePlansNumbers() {
        assertThat(report.groups().get(1).texts()).extracting(List::getFirst).containsExactly("2", "3");
    }

    @Test
    void aUnitReadsWhichTasksOfOthersItTakesPartIn() {
        assertThat(report.groups().get(2).fields()).containsExactly(new ReportField("单位", "青禾市总工会"),
                new ReportField("牵头（负责）", "1项（第2项）"), new ReportField("另参与（配合）", "2项（第1、3项）"));
        assertThat(report.groups().get(1).fields()).hasSize(2);
    }

    @Test
    void aPlanThatNamesResponsibleUnitsAloneHasOneColumnForThem() {
        Task task = Task.of("夯实基础", "建好阵地。").withDuties(List.of(Duty.of(DutyRole.RESPONSIBLE, "各县（市、区）")));
        TableReport responsible = compose(SamplePlan.plan().withNodes(List.of(task)));
        assertThat(responsible.columns()).extracting(ReportColumn::key).contains("responsible").doesNotContain("lead",
                "participants");
        assertThat(responsible.groups()).extracting(ReportGroup::name).containsExactly("全部任务", "各县（市、区）");
    }

    @Test
    void aPlanWithoutUnitsKeepsTheColumnsToBeFilledIn() {
        TableReport bare = compose(SamplePlan.plan().withNodes(List.of(Task.of("夯实基础", "建好阵地。"))));
        assertThat(bare.columns()).extracting(ReportColumn::key).contains("lead", "participants")
                .doesNotContain("responsible");
        assertThat(bare.groups()).hasSize(1);
    }

    @Test
    void aPlanOfSeveralYearsIsDueAtTheEndOfItsLast() {
        TableReport plan = compose(SamplePlan.plan().withTitle("青禾市产改行动计划（2023—2025年）"));
        assertThat(plan.groups().getFirst().texts().getFirst()).contains("2025年12月");
    }

    private static TableReport compose(Plan plan) {
        UnitRegister register = SamplePlan.register();
        return new TaskTableComposer(TablePresets.taskBreakdown()).compose(plan, register, SamplePlan.OFFICE, DAY);
    }
}
