package cn.yaodian.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTextTest {

    private static Condition numbers(int from, int to) {
        return new Condition.Numbers(Optional.of(BigDecimal.valueOf(from)), Optional.of(BigDecimal.valueOf(to)));
    }

    private static Condition days(String from, String to) {
        return new Condition.Days(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    @Test
    void figuresAreTypedAsARangeAsABoundOrAlone() {
        assertThat(RangeText.numbers("10~20")).contains(numbers(10, 20));
        assertThat(RangeText.numbers("-5 ~ 30%")).contains(numbers(-5, 30));
        assertThat(RangeText.numbers("7")).contains(numbers(7, 7));
        assertThat(RangeText.numbers("≥3"))
                .contains(new Condition.Numbers(Optional.of(BigDecimal.valueOf(3)), Optional.empty()));
        assertThat(RangeText.numbers("<=3"))
                .contains(new Condition.Numbers(Optional.empty(), Optional.of(BigDecimal.valueOf(3))));
        assertThat(RangeText.numbers(" ")).hasValueSatisfying(every -> assertThat(every.isEmpty()).isTrue());
    }

    @Test
    void aMonthOrAYearIsARangeOfDays() {
        assertThat(RangeText.days("2026-2")).contains(days("2026-02-01", "2026-02-28"));
        assertThat(RangeText.days("2026")).contains(days("2026-01-01", "2026-12-31"));
        assertThat(RangeText.days("2026-03~2026年6月30日")).contains(days("2026-03-01", "2026-06-30"));
        assertThat(RangeText.days("≤2026.3"))
                .contains(new Condition.Days(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))));
    }

    @Test
    void whatIsNoRangeIsSaidToBeNone() {
        assertThat(RangeText.numbers("很多")).isEmpty();
        assertThat(RangeText.numbers("10~多")).isEmpty();
        assertThat(RangeText.days("2026-02-30")).isEmpty();
        assertThat(RangeText.days("3月")).isEmpty();
    }

    @Test
    void aRangeIsShownAsItWouldBeTyped() {
        assertThat(RangeText.show(numbers(10, 20))).isEqualTo("10~20");
        assertThat(RangeText.show(numbers(7, 7))).isEqualTo("7");
        assertThat(RangeText.days(RangeText.show(days("2026-02-01", "2026-02-28"))))
                .contains(days("2026-02-01", "2026-02-28"));
    }

    @Test
    void twoDotsStandForAWaveAsInACommand() {
        assertThat(RangeText.numbers("1.5..2")).isEqualTo(RangeText.numbers("1.5~2"));
        assertThat(RangeText.days("..2026.6.30")).isEqualTo(RangeText.days("~2026-06-30"));
        assertThat(RangeText.days("2026-03..")).isEqualTo(RangeText.days("≥2026-03-01"));
    }

    @Test
    void aSingleDayIsReadHoweverItIsWritten() {
        for (String typed : List.of("2026-03-05", " 2026-3-5", "2026.3.5", "2026/03/05", "2026年3月5日")) {
            assertThat(DayText.day(typed)).contains(LocalDate.of(2026, 3, 5));
        }
        for (String typed : List.of("2026-03", "2026", "2026-13-01", "3月5日", "昨天", "")) {
            assertThat(DayText.day(typed)).as(typed).isEmpty();
        }
    }
}
