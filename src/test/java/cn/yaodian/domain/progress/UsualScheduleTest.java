package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UsualScheduleTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth SECOND_DECEMBER = YearMonth.of(2027, 12);

    private static UsualSchedule quarters() {
        return new UsualSchedule.Quarters(
                List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(2), BigDecimal.valueOf(5)));
    }

    @Test
    void overOneYearItIsTheYearsOwn() {
        assertThat(UsualSchedule.EVENLY.over(JANUARY, DECEMBER)).isEqualTo(Schedule.Linear.ofYear(2026));
        assertThat(quarters().over(JANUARY, DECEMBER).expected(LocalDate.of(2026, 9, 30))).isEqualByComparingTo("0.5");
    }

    /** Two years: half of the work each; by September of the second, 1/2 + 0.5/2. */
    @Test
    void overSeveralYearsEachBringsAnEqualShare() {
        Schedule both = quarters().over(JANUARY, SECOND_DECEMBER);
        assertThat(both.expected(LocalDate.of(2026, 3, 31))).isEqualByComparingTo("0.05");
        assertThat(both.expected(LocalDate.of(2026, 12, 31))).isEqualByComparingTo("0.5");
        assertThat(both.expected(LocalDate.of(2027, 9, 30))).isEqualByComparingTo("0.75");
        assertThat(both.expected(LocalDate.of(2027, 12, 31))).isEqualByComparingTo("1");
        Schedule curve = new UsualSchedule.Curve(
                new TreeMap<>(Map.of(6, new BigDecimal("0.2"), 12, BigDecimal.ONE))).over(JANUARY, SECOND_DECEMBER);
        assertThat(curve.expected(LocalDate.of(2027, 6, 30))).isEqualByComparingTo("0.6");
    }

    @Test
    void aCurveThatFallsIsNone() {
        assertThatThrownBy(() -> new UsualSchedule.Curve(
                new TreeMap<>(Map.of(6, new BigDecimal("0.8"), 9, new BigDecimal("0.5")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
