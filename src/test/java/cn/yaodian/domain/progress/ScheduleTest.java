package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected shares were worked out by hand. */
class ScheduleTest {

    private static void assertExpected(Schedule schedule, LocalDate day, String share) {
        assertThat(schedule.expected(day)).as("on " + day).isCloseTo(new BigDecimal(share),
                within(new BigDecimal("0.00005")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,0.9167", "2026-11-29,0.8333", "2026-01-30,0", "2026-01-31,0.0833", "2026-12-31,1",
            "2027-05-01,1", "2025-12-31,0", "2026-06-30,0.5"})
    void evenlyThroughTheYearAMonthCountsOnceItIsOver(LocalDate day, String share) {
        assertExpected(Schedule.Linear.ofYear(2026), day, share);
    }

    @Test
    void evenlyThroughTheMonthsThatATaskHas() {
        Schedule spring = new Schedule.Linear(YearMonth.of(2026, 3), YearMonth.of(2026, 6));
        assertExpected(spring, LocalDate.of(2026, 2, 28), "0");
        assertExpected(spring, LocalDate.of(2026, 4, 30), "0.5");
        assertExpected(spring, LocalDate.of(2026, 7, 31), "1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31,0.2", "2026-05-31,0.4", "2026-06-30,0.5", "2026-10-31,0.8667", "2026-12-31,1",
            "2027-02-01,1", "2025-06-30,0"})
    void weightedQuartersRiseEvenlyWithin(LocalDate day, String share) {
        List<BigDecimal> weights = List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(30), BigDecimal.valueOf(30),
                BigDecimal.valueOf(20));
        assertExpected(new Schedule.Quarters(2026, weights), day, share);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31,0.025", "2026-04-30,0.1", "2026-07-31,0.5", "2026-10-31,0.9", "2026-11-30,0.95",
            "2026-12-31,1", "2027-03-31,1", "2025-03-31,0"})
    void aCurveRisesEvenlyBetweenItsPoints(LocalDate day, String share) {
        Schedule harvest = new Schedule.Curve(new TreeMap<>(Map.of(YearMonth.of(2026, 4), new BigDecimal("0.1"),
                YearMonth.of(2026, 10), new BigDecimal("0.9"), YearMonth.of(2026, 12), BigDecimal.ONE)));
        assertExpected(harvest, day, share);
    }

    @Test
    void aCurveDoesNotFall() {
        assertThatThrownBy(() -> new Schedule.Curve(new TreeMap<>(Map.of(YearMonth.of(2026, 4), BigDecimal.ONE,
                YearMonth.of(2026, 5), BigDecimal.ZERO)))).isInstanceOf(IllegalArgumentException.class);
    }
}
