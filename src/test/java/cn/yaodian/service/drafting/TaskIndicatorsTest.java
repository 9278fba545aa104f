package cn.yaodian.service.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TaskIndicatorsTest {

    private static final Pattern CONTESTS = Pattern.compile("[^，。]*?(\\d+)场[^，。]*");

    private final TaskIndicators indicators = new TaskIndicators((text, _, _) -> CONTESTS.matcher(text).results()
            .map(found -> Indicator.of(found.group(), new BigDecimal(found.group(1)), "", "场", Comparison.EQUAL))
            .toList());

    private final Task task = refresh(indicators, Task.of("组织竞赛", "组织50场竞赛，举办3场展览。"));

    @Test
    void findsTargetsInLeadSentenceAndText() {
        assertThat(task.indicators()).extracting(Indicator::wording).containsExactly("组织50场竞赛", "举办3场展览");
        assertThat(refresh(indicators, Task.of("办8场比赛", "")).indicators()).hasSize(1);
    }

    @Test
    void aTargetThatIsStillThereKeepsItsIdentityWhereverItMoves() {
        Task changed = refresh(indicators, task.withBody("举办3场展览，组织50场竞赛活动，新增7场讲座。"));
        assertThat(changed.indicators()).extracting(Indicator::id).startsWith(task.indicators().get(1).id(),
                task.indicators().get(0).id()).hasSize(3);
        assertThat(changed.indicators().get(1).wording()).isEqualTo("组织50场竞赛活动");
    }

    @Test
    void wordsThatHoldTheSameTargetsGiveTheSameTask() {
        Task longer = task.withBody(task.body() + "另有安排。");
        assertThat(refresh(indicators, longer)).isSameAs(longer);
    }

    @Test
    void theYearAndTheHeadingsTellAsInReadingWhatAFigureMeans() {
        Task edited = Task.of("选树先进", "2025年选树工匠30名，再推荐先进集体8个。");
        TaskIndicators ofTheReader = TaskIndicators.ofTheReader();

        assertThat(ofTheReader.refresh(edited, plan("重点任务", edited)).indicators()).extracting(Indicator::wording)
                .containsExactly("再推荐先进集体8个");
        assertThat(ofTheReader.refresh(edited, plan("推荐名额", edited)).indicators()).isEmpty();
    }

    private static Task refresh(TaskIndicators indicators, Task task) {
        return indicators.refresh(task, plan("重点任务", task));
    }

    private static Plan plan(String heading, Task task) {
        return Plan.draft(2026, "2026年工作要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("其他任务", List.of()), Section.of(heading, List.of(task))));
    }
}
