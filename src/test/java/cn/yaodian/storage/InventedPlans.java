package cn.yaodian.storage;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans in which every field has something, of any size. */
public final class InventedPlans {

    public static final IssueDetails ISSUE = new IssueDetails("青禾市产业工人队伍建设改革协调小组",
            Optional.of(new DocumentNumber("青产改组", 2026, 3)), "关于印发《2026年工作要点》的通知",
            List.of("各县（市、区）协调小组", "市协调小组各成员单位"), "现将要点印发给你们。\n请认真贯彻落实。",
            List.of("青禾市协调小组", "青禾市总工会"), Optional.of(LocalDate.of(2026, 3, 9)), "此件公开发布",
            List.of("省协调小组办公室"), "青禾市协调小组办公室", Optional.of(LocalDate.of(2026, 3, 10)));

    private InventedPlans() {}

    /** A plan with that many tasks, ten to a section, three duties and two indicators each. */
    public static Plan ofSize(int tasks) {
        List<PlanNode> sections = new ArrayList<>();
        for (int from = 0; from < tasks; from += 10) {
            List<PlanNode> inside = new ArrayList<>();
            for (int i = from; i < Math.min(tasks, from + 10); i++) {
                inside.add(task(i));
            }
            sections.add(Section.of("第" + from + "部分", inside).withText("本部分说明。"));
        }
        return Plan.draft(2026, "2026年产业工人队伍建设改革工作要点", ISSUE).withNodes(sections).withPreamble("总体要求。\n第二段。")
                .withClosing("结尾。");
    }

    public static Task task(int number) {
        Indicator range = new Indicator(IndicatorId.random(), "培育1—3个品牌", BigDecimal.ONE,
                Optional.of(new BigDecimal("3")), "", "个", Comparison.EQUAL);
        return Task.of("开展第" + number + "项行动", "组织职工技能竞赛50场，参与4.5万人次以上。".repeat(3))
                .withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"), Duty.of(DutyRole.PARTICIPATE, "市人社局"),
                        Duty.of(DutyRole.PARTICIPATE, "各县（市、区）")))
                .withIndicators(List.of(
                        Indicator.of("参与4.5万人次以上", new BigDecimal("4.50"), "万", "人次", Comparison.AT_LEAST), range));
    }
}
