package cn.yaodian.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a clerk wrote of one year, line by line as it was understood. It may be typed ({@code 10月1日—10月8日 放假}) or be
 * pasted from the notice that announces the year's holidays.
 *
 * @param wording as it was written
 * @param lines   without empty ones
 */
public record CalendarReading(int year, String wording, List<CalendarLine> lines) {

    public CalendarReading {
        lines = List.copyOf(lines);
    }

    /** Reads what was written of a year. */
    public static CalendarReading of(int year, String wording) {
        List<CalendarLine> lines = new ArrayList<>();
        SortedSet<LocalDate> free = new TreeSet<>();
        SortedSet<LocalDate> worked = new TreeSet<>();
        wording.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(text -> {
            CalendarLine line = new LineReader(year, text).read();
            free.addAll(line.free());
            worked.addAll(line.worked());
            lines.add(both(line, free, worked).map(line::with).orElse(line));
        });
        return new CalendarReading(year, wording, lines);
    }

    private static Optional<CalendarFault> both(CalendarLine line, SortedSet<LocalDate> free,
            SortedSet<LocalDate> worked) {
        SortedSet<LocalDate> clash = new TreeSet<>(line.free());
        clash.retainAll(worked);
        SortedSet<LocalDate> other = new TreeSet<>(line.worked());
        other.retainAll(free);
        clash.addAll(other);
        return line.fault().isPresent() || clash.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarFault(CalendarFault.Kind.FREE_AND_WORKED, List.of(clash.first())));
    }

    /** The calendar; empty where a line has a grave fault or no line names a day. */
    public Optional<CalendarYear> calendar() {
        SortedSet<LocalDate> free = new TreeSet<>();
        SortedSet<LocalDate> worked = new TreeSet<>();
        lines.forEach(line -> {
            free.addAll(line.free());
            worked.addAll(line.worked());
        });
        return hasGraveFault() || free.isEmpty() && worked.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarYear(year, free, worked, wording));
    }

    /** Whether a line keeps the calendar from being kept. */
    public boolean hasGraveFault() {
        return lines.stream().flatMap(line -> line.fault().stream()).anyMatch(CalendarFault::isGrave);
    }
}
