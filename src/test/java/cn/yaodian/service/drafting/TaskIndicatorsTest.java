package cn.yaodian.service.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TaskIndicatorsTest {

    private static final Pattern CONTESTS = Pattern.compile("[^，。]*?(\\d+)场[^，。]*");

    private final TaskIndicators indicators = new TaskIndicators(text -> CONTESTS.matcher(text).results()
            .map(found -> Indicator.of(found.group(), new BigDecimal(found.group(1)), "", "场", Comparison.EQUAL))
            .toList());

    private final Task task = indicators.refresh(Task.of("组织竞赛", "组织50场竞赛，举办3场展览。"));

    @Test
    void findsTargetsInLeadSentenceAndText() {
        assertThat(task.indicators()).extracting(Indicator::wording).containsExactly("组织50场竞赛", "举办3场展览");
        assertThat(indicators.refresh(Task.of("办8场比赛", "")).indicators()).hasSize(1);
    }

    @Test
    void aTargetThatIsStillThereKeepsItsIdentityWhereverItMoves() {
        Task changed = indicators.refresh(task.withBody("举办3场展览，组织50场竞赛活动，新增7场讲座。"));
        assertThat(changed.indicators()).extracting(Indicator::id).startsWith(task.indicators().get(1).id(),
                task.indicators().get(0).id()).hasSize(3);
        assertThat(changed.indicators().get(1).wording()).isEqualTo("组织50场竞赛活动");
    }

    @Test
    void wordsThatHoldTheSameTargetsGiveTheSameTask() {
        Task longer = task.withBody(task.body() + "另有安排。");
        assertThat(indicators.refresh(longer)).isSameAs(longer);
    }
}
