package cn.yaodian.composing.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.composing.column.TablePresets;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistComposerTest {

    private final TableReport report = compose(SamplePlan.plan());

    @Test
    void theColumnsHeadAndFootAreThoseOfTheField() {
        assertThat(report.columns()).extracting(column -> column.title().replace("\n", "")).containsExactly("序号",
                "督导内容（任务编号）", "要点/标准", "方式（听/查/看/谈）", "佐证材料", "检查情况（是/部分/否）", "存在问题", "整改要求", "整改时限");
        assertThat(report.groups().getFirst().fields()).extracting(ReportField::label).containsExactly("被督导单位", "时间",
                "地点", "督导组成员", "编号");
        assertThat(report.signatures()).extracting(ReportField::label).containsExactly("督导组组长签字", "督导人员签字",
                "被督导单位负责人签字", "日期");
    }

    @Test
    void eachInspectedUnitHasTheTasksItAnswersForUnderItsFullName() {
        assertThat(report.groups()).extracting(ReportGroup::name).containsExactly("青禾市人力资源和社会保障局", "青禾市总工会", "市委组织部");
        ReportGroup labour = report.groups().getFirst();
        assertThat(labour.fields().getFirst()).isEqualTo(new ReportField("被督导单位", "青禾市人力资源和社会保障局"));
        assertThat(labour.texts()).extracting(row -> row.subList(0, 2)).containsExactly(
                List.of("1", "广泛深入持久开展劳动和技能竞赛（任务2）"), List.of("2", "加大职业技能培训力度（任务3）"));
    }

    @Test
    void theStandardNamesEveryTargetFirstAndStaysShort() {
        String standard = report.groups().getFirst().texts().getFirst().get(2);
        assertThat(standard).startsWith("①推动县级及以上工会举办竞赛60场；\n②参与职工上万人次；\n③");
        assertThat(standard.length()).isLessThan(190);
    }

    @Test
    void fewSentencesAreLeftWhole() {
        String standard = report.groups().getLast().texts().getFirst().get(2);
        assertThat(standard).isEqualTo("①在国有企业，落实党建工作责任制，推进党员示范岗建设；\n②=巩固学习教育成果");
    }

    @Test
    void aPlanWithoutUnitsGivesOneSheetWhoseUnitIsFilledInByHand() {
        TableReport bare = compose(SamplePlan.plan().withNodes(List.of(Task.of("夯实基础", "建好阵地。"))));
        assertThat(bare.groups()).hasSize(1);
        assertThat(bare.groups().getFirst().fields().getFirst()).isEqualTo(new ReportField("被督导单位", ""));
    }

    private static TableReport compose(Plan plan) {
        return new ChecklistComposer(TablePresets.checklist()).compose(plan, SamplePlan.register(), SamplePlan.OFFICE,
                LocalDate.of(2024, 3, 5));
    }
}
