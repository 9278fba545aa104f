package cn.yaodian.domain.returns;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How returns of one kind are usually asked for.
 *
 * @param key         by which it is known
 * @param name        as the clerk chooses it: 月报（每月28日前）
 * @param monthsAfter in which month it is due: 0 for the period's last month, 1 for the month after
 * @param dueDay      day of that month, from 1; 31 is the last day of every month. On demand it is days after the period
 * @param matter      报送事项, with {@value #PERIOD} for the period's name and {@value #PLAN} for the plan's
 * @param basis       依据文号; may be empty
 */
public record ReturnPreset(String key, String name, PeriodKind kind, int monthsAfter, int dueDay, String matter,
        String basis) {

    public static final String PERIOD = "{报送期}";
    public static final String PLAN = "{计划名称}";

    private static final int LAST_DAY = 31;
    private static final int MONTHS_OF_A_YEAR = 12;

    public ReturnPreset {
        name = name.strip();
        matter = matter.strip();
        basis = basis.strip();
        if (name.isEmpty() || matter.isEmpty() || monthsAfter < 0 || monthsAfter > MONTHS_OF_A_YEAR || dueDay < 1
                || dueDay > LAST_DAY) {
            throw new IllegalArgumentException(name + ": " + matter + ", " + monthsAfter + ", " + dueDay);
        }
    }

    /** 要求时限 of a period. */
    public LocalDate due(Period period) {
        if (kind == PeriodKind.ON_DEMAND) {
            return period.last().plusMonths(monthsAfter).plusDays(dueDay);
        }
        YearMonth month = YearMonth.from(period.last()).plusMonths(monthsAfter);
        return month.atDay(Math.min(dueDay, month.lengthOfMonth()));
    }

    /** The period that is asked for on a day: the first one that is not overdue then. */
    public Period period(LocalDate day) {
        Period asked = Period.of(kind, day);
        while (asked.previous().filter(before -> !due(before).isBefore(day)).isPresent()) {
            asked = asked.previous().get();
        }
        while (due(asked).isBefore(day) && asked.next().isPresent()) {
            asked = asked.next().get();
        }
        return asked;
    }

    /**
     * The same way with the day, the words and the basis that were used once: the names of that period and plan in the
     * words stand for any.
     *
     * @param due by when that period was asked for
     * @return none where the day is too far from the period to be said by months and a day
     */
    public Optional<ReturnPreset> used(Period period, LocalDate due, String words, String plan, String on) {
        boolean onDemand = kind == PeriodKind.ON_DEMAND;
        long months = onDemand
                ? Math.max(0, ChronoUnit.MONTHS.between(period.last(), due.minusDays(1)))
                : ChronoUnit.MONTHS.between(YearMonth.from(period.last()), YearMonth.from(due));
        long day = onDemand
                ? ChronoUnit.DAYS.between(period.last().plusMonths(months), due)
                : due.getDayOfMonth();
        if (months < 0 || months > MONTHS_OF_A_YEAR || day < 1 || day > LAST_DAY || words.isBlank()) {
            return Optional.empty();
        }
        String any = words.replace(period.title(), PERIOD);
        return Optional.of(new ReturnPreset(key, name, kind, (int) months, (int) day,
                plan.isBlank() ? any : any.replace(plan, PLAN), on));
    }

    public ReturnPreset named(String other) {
        return new ReturnPreset(key, other, kind, monthsAfter, dueDay, matter, basis);
    }

    /** 报送事项 of a plan for a period. */
    public String matter(String plan, Period period) {
        return matter.replace(PERIOD, period.title()).replace(PLAN, plan);
    }
}
