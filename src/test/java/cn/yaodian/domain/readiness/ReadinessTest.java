package cn.yaodian.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final Task led = Task.of("办一件事", "写清楚。").withDuties(List.of(Duty.of(DutyRole.LEAD, "某局")));
    private final Task alone = Task.of("没有单位", "").withDuties(List.of(Duty.of(DutyRole.COOPERATE, "某局")));
    private final Task empty = Task.of("", "").withDuties(List.of(Duty.of(DutyRole.RESPONSIBLE, "某局")));

    @Test
    void anEmptyDraftLacksATitleAndTasks() {
        Plan plan = Plan.draft(2026, "", IssueDetails.NONE);
        assertThat(Readiness.lacks(plan)).extracting(Lack::kind).containsExactly(LackKind.TITLE, LackKind.TASKS);
    }

    @Test
    void namesEachTaskAndSectionThatLacksSomething() {
        Section hollow = Section.of("", List.of());
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("一部", List.of(led, alone, empty)), hollow));
        assertThat(Readiness.lacks(plan)).containsExactly(
                new Lack(LackKind.SECTION_TITLE, Optional.of(hollow.nodeId())),
                new Lack(LackKind.SECTION_CONTENT, Optional.of(hollow.nodeId())),
                new Lack(LackKind.TASK_TEXT, Optional.of(empty.nodeId())),
                new Lack(LackKind.TASK_UNIT, Optional.of(alone.nodeId())));
    }

    @Test
    void numberAndDateAreAskedForBeforeIssuingAndNotEarlier() {
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(List.of(led));
        assertThat(Readiness.lacks(plan)).isEmpty();
        assertThat(Readiness.lacks(plan.withState(PlanState.CONSULTATION))).extracting(Lack::kind)
                .containsExactly(LackKind.ADDRESSEES);
        assertThat(Readiness.lacks(plan.withState(PlanState.FOR_APPROVAL))).extracting(Lack::kind)
                .containsExactly(LackKind.ADDRESSEES, LackKind.NUMBER, LackKind.DATE);
        assertThat(Readiness.lacks(plan.withState(PlanState.ISSUED))).isEmpty();
    }
}
