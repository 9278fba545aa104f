package cn.yaodian.domain.returns;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a new collection is likely to be, from those that the office asked for before: the clerk changes it as she
 * likes.
 *
 * @param earlier collections of the same plan
 * @param today   the day on which it is asked for
 */
public record CollectionProposal(List<ReturnCollection> earlier, LocalDate today) {

    /** Monthly returns are asked for by the 28th where the office has not done otherwise. */
    private static final int USUAL_DAY = 28;
    /** 一般事项: days for an answer. */
    private static final int DAYS_TO_ANSWER = 7;

    public CollectionProposal {
        earlier = earlier.stream().sorted(Comparator.comparing(ReturnCollection::period)).toList();
    }

    /** As last time; quarters where nothing was asked for yet. */
    public PeriodKind kind() {
        return earlier.stream().max(Comparator.comparing(ReturnCollection::due)).map(last -> last.period().kind())
                .orElse(PeriodKind.QUARTER);
    }

    /** The periods of that kind from a year's beginning to the one after today's, without those asked for already. */
    public List<Period> open(PeriodKind kind, int year) {
        if (kind == PeriodKind.ON_DEMAND) {
            return List.of();
        }
        List<Period> open = new ArrayList<>();
        Period last = Period.of(kind, LocalDate.of(Math.max(year, today.getYear()), 12, 31));
        Optional<Period> next = Optional.of(Period.of(kind, LocalDate.of(year, 1, 1)));
        while (next.isPresent() && next.get().compareTo(last) <= 0) {
            Period period = next.get();
            if (earlier.stream().noneMatch(one -> one.period().equals(period))) {
                open.add(period);
            }
            next = period.next();
        }
        return open;
    }

    /** The first after the last one asked for; where none was, the one that today is in. On demand: up to today. */
    public Period period(PeriodKind kind, int year) {
        List<Period> open = open(kind, year);
        Optional<Period> after = earlier.stream().map(ReturnCollection::period)
                .filter(period -> period.kind() == kind).max(Period::compareTo)
                .flatMap(last -> open.stream().filter(period -> period.compareTo(last) > 0).findFirst());
        return after.or(() -> open.stream().filter(period -> period.contains(today)).findFirst())
                .or(() -> open.stream().findFirst())
                .orElseGet(() -> Period.of(kind, today));
    }

    /**
     * As far from the period's end as the last one of its kind was; else the 28th of its last month, on demand a week
     * from today. Never a day that is over.
     */
    public LocalDate due(Period period) {
        LocalDate proposed = earlier.stream().filter(one -> one.period().kind() == period.kind())
                .reduce((_, later) -> later).map(last -> likewise(last, period)).orElseGet(() -> usual(period));
        return proposed.isBefore(today) ? today.plusDays(DAYS_TO_ANSWER) : proposed;
    }

    private static LocalDate likewise(ReturnCollection last, Period period) {
        YearMonth end = YearMonth.from(last.period().last());
        YearMonth asked = YearMonth.from(last.due());
        YearMonth month = YearMonth.from(period.last())
                .plusMonths(end.until(asked, ChronoUnit.MONTHS));
        return month.atDay(Math.min(last.due().getDayOfMonth(), month.lengthOfMonth()));
    }

    private LocalDate usual(Period period) {
        return period.kind() == PeriodKind.ON_DEMAND
                ? today.plusDays(DAYS_TO_ANSWER)
                : period.last().withDayOfMonth(USUAL_DAY);
    }

    /** 依据 of the last one; empty where there was none. */
    public Optional<String> basis() {
        return earlier.stream().map(ReturnCollection::basis).filter(basis -> !basis.isEmpty())
                .reduce((_, later) -> later);
    }
}
