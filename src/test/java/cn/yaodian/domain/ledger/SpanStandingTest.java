package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.SpanTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanStandingTest {

    private static final UnitId LABOUR = UnitId.random();
    private static final Plan OF_A_YEAR = Plan.draft(2026, "2026年工作要点", IssueDetails.NONE);
    private static final Plan OF_THREE = Plan.draft(2025, "行动方案（2025—2027年）", IssueDetails.NONE);

    private static LedgerIndicator indicator(String measure, Counting counting, Optional<String> baseline,
            SpanTarget span) {
        return new LedgerIndicator(IndicatorId.random(), TaskId.random(), "培训", "培训", Measure.of(measure), counting,
                new Goal(Direction.AT_LEAST, baseline.map(BigDecimal::new), span.total()), "", Optional.empty(),
                List.of(LABOUR), Optional.empty(), new Breakdown(Map.of()), "").withSpan(Optional.of(span));
    }

    private static SpanTarget span(String total, String before) {
        return SpanTarget.of(new BigDecimal(total), 2025, 2027).withBefore(
                before.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(before)));
    }

    private static FigureBook.Entry cumulative(LedgerIndicator indicator, int year, int quarter, String figure) {
        return new FigureBook.Entry(indicator.id(), LABOUR, new Reading(Period.quarter(year, quarter),
                Optional.empty(), Optional.of(new BigDecimal(figure))));
    }

    private static String on(LedgerIndicator indicator, Plan plan, LocalDate day, FigureBook.Entry... figures) {
        SpanStanding standing = SpanStanding.of(indicator, plan, new FigureBook(List.of(figures)), day).orElseThrow();
        return standing.year() + ": " + show(standing.before()) + ", " + show(standing.must()) + ", "
                + show(standing.reached()) + ", " + show(Optional.of(standing.remaining()));
    }

    private static String show(Optional<BigDecimal> figure) {
        return figure.map(one -> one.stripTrailingZeros().toPlainString()).orElse("-");
    }

    @Test
    void aYearsLedgerAddsItsFiguresToWhatEarlierYearsBrought() {
        LedgerIndicator trained = indicator("万人次", Counting.CUMULATIVE, Optional.empty(), span("30", "8.2"));
        // (30 - 8.2) / 2 = 10.9; 8.2 + 5.1 = 13.3; 30 - 13.3 = 16.7.
        assertThat(on(trained, OF_A_YEAR, LocalDate.of(2026, 7, 24), cumulative(trained, 2026, 2, "5.1")))
                .isEqualTo("2026: 8.2, 10.9, 13.3, 16.7");
        assertThat(on(trained, OF_A_YEAR, LocalDate.of(2027, 2, 1), cumulative(trained, 2026, 4, "23")))
                .as("the year of the ledger is looked at for ever, and more than all is nothing missing")
                .isEqualTo("2026: 8.2, 10.9, 31.2, 0");
        LedgerIndicator unknown = indicator("人次", Counting.CUMULATIVE, Optional.empty(), span("30", ""));
        assertThat(on(unknown, OF_A_YEAR, LocalDate.of(2026, 7, 24))).isEqualTo("2026: -, 15, -, 30");
    }

    @Test
    void aLedgerOfSeveralYearsCountsItsOwnEarlierYears() {
        LedgerIndicator trained = indicator("人", Counting.CUMULATIVE, Optional.empty(), span("300", ""));
        FigureBook.Entry first = cumulative(trained, 2025, 4, "90");
        FigureBook.Entry second = cumulative(trained, 2026, 2, "140");
        assertThat(on(trained, OF_THREE, LocalDate.of(2025, 12, 31), first)).isEqualTo("2025: -, 100, 90, 210");
        // (300 - 90) / 2 = 105.
        assertThat(on(trained, OF_THREE, LocalDate.of(2026, 7, 24), first, second))
                .isEqualTo("2026: 90, 105, 140, 160");
    }

    @Test
    void aLevelBeginsAtItsBaselineAndMayFall() {
        LedgerIndicator rate = indicator("%", Counting.AT_POINT, Optional.of("58"), span("65", ""));
        // Two steps from 58 to 65: 61.5.
        assertThat(on(rate, OF_A_YEAR, LocalDate.of(2026, 7, 24), cumulative(rate, 2026, 2, "60")))
                .isEqualTo("2026: 58, 61.5, 60, 5");
        LedgerIndicator days = indicator("天", Counting.AT_POINT, Optional.of("18"), span("10", ""));
        assertThat(on(days, OF_A_YEAR, LocalDate.of(2026, 7, 24), cumulative(days, 2026, 2, "16")))
                .isEqualTo("2026: 18, 14, 16, 6");
    }

    @Test
    void theGoalIsWhatTheYearMustBringAndOfAPlanOfSeveralYearsWhatTheyBringTogether() {
        LedgerIndicator trained = indicator("人", Counting.CUMULATIVE, Optional.empty(), span("300", "100"));
        assertThat(SpanStanding.aimed(trained, OF_A_YEAR).goal().target()).isEqualByComparingTo("100");
        assertThat(SpanStanding.aimed(trained, OF_THREE).goal().target()).isEqualByComparingTo("200");
        LedgerIndicator unknown = indicator("%", Counting.AT_POINT, Optional.empty(), span("65", ""));
        assertThat(SpanStanding.aimed(unknown, OF_A_YEAR)).isEqualTo(unknown);
    }
}
