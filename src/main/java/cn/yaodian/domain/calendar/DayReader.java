package cn.yaodian.domain.calendar;

import cn.yaodian.domain.calendar.CalendarFault.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the days of one line, one after the other: a later one may leave out the month of the one before. */
final class DayReader {

    /** Told what is wrong with a day. */
    @FunctionalInterface
    interface Faults {

        void fail(Kind kind, Object... said);
    }

    private static final Pattern FULL = Pattern.compile("\\s*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*");

    private final int year;
    private final Faults faults;
    private String sentence = "";
    private int end;
    private Optional<LocalDate> before = Optional.empty();

    DayReader(int year, Faults faults) {
        this.year = year;
        this.faults = faults;
    }

    static boolean isFullDate(String line) {
        return FULL.matcher(line).matches();
    }

    void begin(String next) {
        sentence = next;
        end = 0;
    }

    /** The day that was found, with all days since the one before where the words between say so. */
    SortedSet<LocalDate> read(MatchResult token) {
        boolean through = end > 0 && DayWords.isThrough(sentence.substring(end, token.start()));
        Optional<LocalDate> first = before;
        Optional<LocalDate> found = day(token);
        end = token.end();
        before = found.or(() -> first);
        if (found.isEmpty()) {
            return new TreeSet<>();
        }
        LocalDate day = found.get();
        DayWords.weekday(sentence.substring(end)).filter(said -> said != day.getDayOfWeek())
                .ifPresent(said -> faults.fail(Kind.WRONG_WEEKDAY, day, said, day.getDayOfWeek()));
        if (!through || first.isEmpty()) {
            return new TreeSet<>(Set.of(day));
        }
        if (day.isBefore(first.get())) {
            faults.fail(Kind.BACKWARDS, first.get(), day);
            return new TreeSet<>();
        }
        return first.get().datesUntil(day.plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<LocalDate> day(MatchResult token) {
        String written = token.group().strip();
        Optional<Integer> month = number(token, "month").or(() -> number(token, "isoMonth"))
                .or(() -> number(token, "short")).or(() -> before.map(LocalDate::getMonthValue));
        if (month.isEmpty()) {
            faults.fail(Kind.NO_MONTH, written);
            return Optional.empty();
        }
        int ofYear = number(token, "year").or(() -> number(token, "iso"))
                .or(() -> token.group("lone") == null && token.group("until") == null
                        ? Optional.empty()
                        : before.map(LocalDate::getYear))
                .orElse(year);
        if (Math.abs(ofYear - year) > 1) {
            faults.fail(Kind.OTHER_YEAR, written, year);
            return Optional.empty();
        }
        int day = number(token, "day").or(() -> number(token, "isoDay")).or(() -> number(token, "shortDay"))
                .or(() -> number(token, "lone")).or(() -> number(token, "until")).orElseThrow();
        try {
            return Optional.of(LocalDate.of(ofYear, month.get(), day));
        } catch (DateTimeException noSuchDay) {
            faults.fail(Kind.NO_SUCH_DAY, written);
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(MatchResult token, String group) {
        @Nullable
        String digits = token.group(group);
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
