package cn.yaodian.domain.calendar;

import cn.yaodian.domain.progress.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was announced of one year's working days.
 *
 * @param year    for which it was announced; single days may lie in the year before or after
 * @param free    放假, with the weekends among them, in order
 * @param worked  上班 on what would be a weekend, in order
 * @param wording the lines in which it was entered
 */
public record CalendarYear(int year, SortedSet<LocalDate> free, SortedSet<LocalDate> worked, String wording) {

    public CalendarYear {
        free = Collections.unmodifiableSortedSet(new TreeSet<>(free));
        worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
        wording = wording.strip();
        if (free.isEmpty() && worked.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a day says nothing");
        }
        if (!Collections.disjoint(free, worked)) {
            throw new IllegalArgumentException("a day is either free or worked");
        }
    }

    /** The working days of all years together; of a day that two years speak of, the later year's word counts. */
    public static WorkingDays together(Collection<CalendarYear> years) {
        Set<LocalDate> free = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        List<CalendarYear> inOrder = years.stream().sorted(Comparator.comparingInt(CalendarYear::year)).toList();
        for (CalendarYear year : inOrder) {
            free.removeAll(year.worked());
            worked.removeAll(year.free());
            free.addAll(year.free());
            worked.addAll(year.worked());
        }
        return new WorkingDays(free, worked);
    }
}
