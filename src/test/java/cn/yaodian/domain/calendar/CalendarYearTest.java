package cn.yaodian.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.progress.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    private static SortedSet<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * 24 September 2026 is a Thursday. Free 1 to 7 October, worked Sunday 27 September: 25, 27, 28, 29, 30 September, 8
     * and 9 October are seven; by weekends alone it would have been 5 October.
     */
    @Test
    void countsPastAHolidayAndAlongAWorkedSunday() {
        WorkingDays days = CalendarYear.together(List.of(new CalendarYear(2026, days("2026-10-01", "2026-10-02",
                "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"), days("2026-09-27"), "")));
        assertThat(days.after(LocalDate.of(2026, 9, 24), 7)).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(WorkingDays.WEEKENDS_FREE.after(LocalDate.of(2026, 9, 24), 7)).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    /** 31 December 2026 is a Thursday; the notice for 2027 makes it free, and Sunday 3 January worked. */
    @Test
    void theLaterYearsWordCountsForADayThatBothSpeakOf() {
        CalendarYear earlier = new CalendarYear(2026, days("2027-01-03"), days("2026-12-26"), "");
        CalendarYear later = new CalendarYear(2027, days("2026-12-31", "2027-01-01"), days("2027-01-03"), "");
        assertThat(CalendarYear.together(List.of(later, earlier)))
                .isEqualTo(new WorkingDays(days("2026-12-31", "2027-01-01"), days("2026-12-26", "2027-01-03")))
                .satisfies(days -> assertThat(days.after(LocalDate.of(2026, 12, 30), 2))
                        .isEqualTo(LocalDate.of(2027, 1, 4)));
    }

    @Test
    void isNeverEmptyAndHasNoDayThatIsFreeAndWorked() {
        assertThatThrownBy(() -> new CalendarYear(2026, days(), days(), "无")).isInstanceOf(
                IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarYear(2026, days("2026-10-10"), days("2026-10-10"), "")).isInstanceOf(
                IllegalArgumentException.class);
    }
}
