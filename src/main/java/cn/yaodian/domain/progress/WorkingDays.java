package cn.yaodian.domain.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: Monday to Friday, but for the year's holidays, and the weekend days that are worked instead. Which
 * these are is announced every year; where nothing has been entered, weekends alone are free.
 *
 * @param holidays 放假 on what would be a working day
 * @param worked   调休上班 on what would be a weekend
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {

    public static final WorkingDays WEEKENDS_FREE = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }

    public boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !holidays.contains(day);
    }

    /**
     * The last day of a time limit; the day on which it begins does not count.
     *
     * @param count of working days, from 1
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; left--) {
            last = last.plusDays(1);
            while (!isWorked(last)) {
                last = last.plusDays(1);
            }
        }
        return last;
    }
}
