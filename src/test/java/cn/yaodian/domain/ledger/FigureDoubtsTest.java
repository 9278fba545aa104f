package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureDoubtsTest {

    private static final LedgerIndicator EVENTS = new LedgerIndicator(IndicatorId.random(), TaskId.random(), "竞赛场次",
            "竞赛50场", Measure.of("场"), Counting.CUMULATIVE,
            new Goal(Direction.AT_LEAST, Optional.empty(), BigDecimal.valueOf(50)), "", Optional.empty(), List.of(),
            Optional.empty(), new Breakdown(Map.of()), "");
    private static final Period AUTUMN = Period.quarter(2026, 3);

    private static Reading reading(Period period, int added, int cumulative) {
        return new Reading(period, Optional.of(BigDecimal.valueOf(added)), Optional.of(BigDecimal.valueOf(cumulative)));
    }

    private static Set<FigureDoubt> doubts(Reading said, Reading... before) {
        return FigureDoubts.of(said, new Readings(List.of(before)), EVENTS);
    }

    @Test
    void theQuarterBeforeAndThisOneAddUp() {
        Reading summer = reading(Period.quarter(2026, 2), 12, 20);
        assertThat(doubts(reading(AUTUMN, 10, 30), summer)).isEmpty();
        assertThat(doubts(reading(AUTUMN, 10, 31), summer)).containsExactly(FigureDoubt.DOES_NOT_ADD_UP);
        assertThat(doubts(reading(AUTUMN, 10, 18), summer)).containsExactly(FigureDoubt.CUMULATIVE_FELL);
    }

    @Test
    void overAQuarterThatWasNotReportedNothingNeedsToAddUp() {
        Reading spring = reading(Period.quarter(2026, 1), 8, 8);
        assertThat(doubts(reading(AUTUMN, 10, 30), spring)).isEmpty();
        assertThat(doubts(reading(AUTUMN, 3, 7), spring)).containsExactly(FigureDoubt.CUMULATIVE_FELL);
    }

    @Test
    void aQuarterIsHeldAgainstTheQuarterBeforeAndNotAgainstAMonth() {
        Reading june = reading(Period.month(2026, 6), 1, 20);
        Reading summer = reading(Period.quarter(2026, 2), 12, 20);
        assertThat(doubts(reading(AUTUMN, 15, 35), june, summer)).as("15 in a quarter is not ten times a month's 1")
                .isEmpty();
    }
}
