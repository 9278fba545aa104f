package cn.yaodian.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A line as it was understood.
 *
 * @param text   as it was written
 * @param free   放假
 * @param worked 上班
 * @param fault  why it was not, or not wholly
 */
public record CalendarLine(String text, SortedSet<LocalDate> free, SortedSet<LocalDate> worked,
        Optional<CalendarFault> fault) {

    public CalendarLine {
        free = Collections.unmodifiableSortedSet(new TreeSet<>(free));
        worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
    }

    CalendarLine with(CalendarFault found) {
        return new CalendarLine(text, free, worked, Optional.of(found));
    }
}
