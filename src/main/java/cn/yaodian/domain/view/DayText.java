package cn.yaodian.domain.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as they are typed: 2026-03-05, 2026-3-5, 2026.3.5, 2026/3/5, 2026年3月5日; where a range is asked for, also a month
 * or a year.
 */
public final class DayText {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.\\p{IsHan}](\\d{1,2})(?:[-/.\\p{IsHan}](\\d{1,2})\\p{IsHan}?)?\\p{IsHan}?)?\\p{IsHan}?");

    private DayText() {}

    /** Empty where it is not one single day. */
    public static Optional<LocalDate> day(String typed) {
        Optional<LocalDate> first = first(typed);
        return first.equals(last(typed)) ? first : Optional.empty();
    }

    /** The first day of what is typed; empty where that is no day, month or year. */
    static Optional<LocalDate> first(String typed) {
        return read(typed, false);
    }

    /** As {@link #first}, the last day. */
    static Optional<LocalDate> last(String typed) {
        return read(typed, true);
    }

    private static Optional<LocalDate> read(String typed, boolean end) {
        Matcher found = DAY.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(found.group(1));
            if (found.group(2) == null) {
                return Optional.of(LocalDate.of(year, end ? 12 : 1, end ? 31 : 1));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(found.group(2)));
            if (found.group(3) == null) {
                return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
            }
            return Optional.of(month.atDay(Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
