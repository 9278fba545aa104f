package cn.yaodian.service.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.chart.HalfYear;
import cn.yaodian.domain.plan.PlanId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeptOverviewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final KeptOverviews kept = new KeptOverviews();
    private final PlanId plan = PlanId.random();
    private int made;

    @Test
    void theSameDayIsReadOnceUntilSomethingIsWritten() {
        PlanOverview first = get(DAY);
        assertThat(get(DAY)).isSameAs(first);
        kept.forget();
        assertThat(get(DAY)).isNotSameAs(first);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void whatIsReadWhileSomebodyWritesServesOnce() {
        PlanOverview stale = kept.get(plan, DAY, () -> {
            kept.forget();
            return HalfYear.overview();
        });
        assertThat(get(DAY)).isNotSameAs(stale);
    }

    @Test
    void thoseNotAskedForLongestGoFirst() {
        for (int day = 0; day < 5; day++) {
            get(DAY.plusDays(day));
        }
        get(DAY.plusDays(4));
        assertThat(made).as("the latest is kept").isEqualTo(5);
        get(DAY);
        assertThat(made).as("the first is not").isEqualTo(6);
    }

    private PlanOverview get(LocalDate cutOff) {
        return kept.get(plan, cutOff, () -> {
            made++;
            return HalfYear.overview();
        });
    }
}
