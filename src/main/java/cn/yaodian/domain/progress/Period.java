package cn.yaodian.domain.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a return tells of. Periods follow each other by their last day.
 *
 * @param last its last day: up to it figures are counted
 */
public record Period(PeriodKind kind, LocalDate last) implements Comparable<Period> {

    private static final String[] QUARTERS = {"第一季度", "第二季度", "第三季度", "第四季度"};
    private static final Pattern KEY = Pattern
            .compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|H([12])))?");
    private static final Comparator<Period> BY_TIME = Comparator.comparing(Period::last).thenComparing(Period::kind);

    public Period {
        boolean ends = last.equals(YearMonth.from(last).atEndOfMonth()) && kind.months() > 0
                && last.getMonthValue() % kind.months() == 0;
        if (!ends && kind != PeriodKind.ON_DEMAND) {
            throw new IllegalArgumentException("no " + kind + " ends on " + last);
        }
    }

    /** @param month 1 to 12 */
    public static Period month(int year, int month) {
        return ending(PeriodKind.MONTH, year, month);
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        return ending(PeriodKind.QUARTER, year, 3 * quarter);
    }

    /** @param half 1 or 2 */
    public static Period halfYear(int year, int half) {
        return ending(PeriodKind.HALF_YEAR, year, 6 * half);
    }

    public static Period year(int year) {
        return ending(PeriodKind.YEAR, year, 12);
    }

    /** From the year's first day to this one. */
    public static Period onDemand(LocalDate last) {
        return new Period(PeriodKind.ON_DEMAND, last);
    }

    /** The period of a kind that a day falls into; on demand, the one that ends with it. */
    public static Period of(PeriodKind kind, LocalDate day) {
        if (kind == PeriodKind.ON_DEMAND) {
            return onDemand(day);
        }
        int month = (day.getMonthValue() + kind.months() - 1) / kind.months() * kind.months();
        return ending(kind, day.getYear(), month);
    }

    private static Period ending(PeriodKind kind, int year, int month) {
        return new Period(kind, YearMonth.of(year, month).atEndOfMonth());
    }

    /** What {@link #key()} wrote; empty where it is no such key. */
    public static Optional<Period> parse(String key) {
        Matcher found = KEY.matcher(key.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(found));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period read(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        if (found.group(4) != null) {
            return quarter(year, Integer.parseInt(found.group(4)));
        }
        if (found.group(5) != null) {
            return halfYear(year, Integer.parseInt(found.group(5)));
        }
        if (found.group(3) != null) {
            int month = Integer.parseInt(found.group(2));
            return onDemand(LocalDate.of(year, month, Integer.parseInt(found.group(3))));
        }
        return found.group(2) == null ? year(year) : month(year, Integer.parseInt(found.group(2)));
    }

    public LocalDate first() {
        return kind == PeriodKind.ON_DEMAND
                ? LocalDate.of(last.getYear(), 1, 1)
                : last.withDayOfMonth(1).minusMonths(kind.months() - 1L);
    }

    public int year() {
        return last.getYear();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last);
    }

    /** The one before it; none before one on demand. */
    public Optional<Period> previous() {
        return kind == PeriodKind.ON_DEMAND ? Optional.empty() : Optional.of(of(kind, first().minusDays(1)));
    }

    /** The one after it; none after one on demand. */
    public Optional<Period> next() {
        return kind == PeriodKind.ON_DEMAND ? Optional.empty() : Optional.of(of(kind, last.plusDays(1)));
    }

    /** As it is kept in files: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-03-15. */
    public String key() {
        return switch (kind) {
            case MONTH -> YearMonth.from(last).toString();
            case QUARTER -> year() + "-Q" + last.getMonthValue() / 3;
            case HALF_YEAR -> year() + "-H" + last.getMonthValue() / 6;
            case YEAR -> Integer.toString(year());
            case ON_DEMAND -> last.toString();
        };
    }

    /** As it is printed: 2026年3月, 2026年第一季度, 2026年上半年, 2026年, 截至2026年3月15日. */
    public String title() {
        return switch (kind) {
            case MONTH -> year() + "年" + last.getMonthValue() + "月";
            case QUARTER -> year() + "年" + QUARTERS[last.getMonthValue() / 3 - 1];
            case HALF_YEAR -> year() + "年" + (last.getMonthValue() == 6 ? "上半年" : "下半年");
            case YEAR -> year() + "年";
            case ON_DEMAND -> "截至" + year() + "年" + last.getMonthValue() + "月" + last.getDayOfMonth() + "日";
        };
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }
}
