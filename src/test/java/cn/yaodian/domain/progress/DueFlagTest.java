package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueFlagTest {

    @ParameterizedTest
    @CsvSource({"2026-06-30,,2026-07-01,OVERDUE", "2026-06-30,,2026-06-30,WITHIN_3_DAYS",
            "2026-06-30,,2026-06-27,WITHIN_3_DAYS", "2026-06-30,,2026-06-26,WITHIN_7_DAYS",
            "2026-06-30,,2026-06-20,WITHIN_15_DAYS", "2026-06-30,,2026-05-30,WITHIN_1_MONTH",
            "2026-06-30,,2026-05-29,WITHIN_3_MONTHS", "2026-06-30,,2026-03-29,NOT_DUE",
            "2026-06-30,2026-06-30,2026-07-01,FINISHED_IN_TIME", "2026-06-30,2026-07-01,2026-07-02,FINISHED_LATE",
            "2026-06-30,2026-07-05,2026-07-02,OVERDUE", ",,2026-07-02,NOT_DUE",
            ",2026-07-01,2026-07-02,FINISHED_IN_TIME"})
    void tellsHowADueDateStandsOnTheCutOffDate(LocalDate due, LocalDate finished, LocalDate cutOff, DueFlag flag) {
        assertThat(DueFlag.of(Optional.ofNullable(due), Optional.ofNullable(finished), cutOff)).isEqualTo(flag);
    }

    @Test
    void sevenWorkingDaysGoPastWeekendsHolidaysAndCountDaysWorkedInstead() {
        LocalDate friday = LocalDate.of(2026, 4, 24);
        assertThat(WorkingDays.WEEKENDS_FREE.after(friday, 7)).isEqualTo(LocalDate.of(2026, 5, 5));
        WorkingDays year = new WorkingDays(
                Set.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5)),
                Set.of(LocalDate.of(2026, 5, 9)));
        // 27, 28, 29, 30 April, 6, 7, 8 May.
        assertThat(year.after(friday, 7)).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(year.after(friday, 8)).isEqualTo(LocalDate.of(2026, 5, 9));
    }
}
