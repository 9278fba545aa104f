package cn.yaodian.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFollowerTest {

    private final Task a = Task.of("甲", "做第一件事");
    private final Task b = Task.of("乙", "");
    private final Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE)
            .withNodes(List.of(Section.of("一部", List.of(a, b))));

    @Test
    void theCaretGoesBehindTheWordsThatCameBack() {
        Plan shorter = PlanEdits.replace(plan, a.withBody("做事"));
        assertThat(PlanFollower.firstDifference(shorter, plan)).contains(new Spot(DraftRow.of(a), Part.BODY, 4));
    }

    @Test
    void aTaskThatCameBackIsGoneTo() {
        assertThat(PlanFollower.firstDifference(PlanEdits.remove(plan, b.nodeId()), plan))
                .contains(Spot.startOf(DraftRow.of(b)));
    }

    @Test
    void whereATaskWentTheOneBeforeItIsGoneTo() {
        assertThat(PlanFollower.firstDifference(plan, PlanEdits.remove(plan, b.nodeId())))
                .contains(Spot.startOf(DraftRow.of(a)));
    }

    @Test
    void whatIsNoTextMovesNoCaret() {
        assertThat(PlanFollower.firstDifference(plan, plan.withYear(2027))).isEmpty();
    }
}
