package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-02,2026年2月,2026-02-01,2026-02-28", "2024-02,2024年2月,2024-02-01,2024-02-29",
            "2026-Q3,2026年第三季度,2026-07-01,2026-09-30", "2026-H1,2026年上半年,2026-01-01,2026-06-30",
            "2026-H2,2026年下半年,2026-07-01,2026-12-31", "2026,2026年,2026-01-01,2026-12-31",
            "2026-10-15,截至2026年10月15日,2026-01-01,2026-10-15"})
    void keysAreReadBackAndTellFirstAndLastDay(String key, String title, LocalDate first, LocalDate last) {
        Period period = Period.parse(key).orElseThrow();
        assertThat(period.key()).isEqualTo(key);
        assertThat(period.title()).isEqualTo(title);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "2026-Q5", "2026-H3", "2026-02-30", "26-01", "''", "第一季度"})
    void whatIsNoKeyIsNoPeriod(String key) {
        assertThat(Period.parse(key)).isEmpty();
    }

    @Test
    void aPeriodEndsWhereItsKindDoes() {
        assertThatThrownBy(() -> new Period(PeriodKind.QUARTER, LocalDate.of(2026, 2, 28)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(PeriodKind.MONTH, LocalDate.of(2026, 2, 27)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<PeriodKind> regularKinds() {
        return Stream.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);
    }

    @ParameterizedTest
    @MethodSource("regularKinds")
    void periodsOfAKindCoverEveryDayOnce(PeriodKind kind) {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            Period period = Period.of(kind, day);
            assertThat(period.contains(day)).isTrue();
            assertThat(period.next().orElseThrow().first()).isEqualTo(period.last().plusDays(1));
            assertThat(period.next().flatMap(Period::previous)).contains(period);
        }
    }
}
