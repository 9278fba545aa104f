package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was reported of one figure by one unit, in time. A cumulative figure goes before the sum of single periods, since
 * units mend earlier periods in it.
 */
public final class Readings {

    private final List<Reading> inTime;

    public Readings(List<Reading> readings) {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.removeIf(Reading::isEmpty);
        sorted.sort(Comparator.comparing(Reading::period));
        inTime = List.copyOf(sorted);
    }

    /** The actual value by a cut-off date: of periods that are over by then. None where nothing has come in. */
    public Optional<BigDecimal> actual(Counting counting, LocalDate cutOff) {
        List<Reading> known = inTime.stream().filter(reading -> !reading.period().last().isAfter(cutOff)).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (counting == Counting.AT_POINT) {
            Reading latest = known.getLast();
            return latest.cumulative().or(latest::inPeriod);
        }
        return Optional.of(sum(known));
    }

    /** From the latest cumulative figure on, with what later periods added that named none. */
    private static BigDecimal sum(List<Reading> known) {
        BigDecimal added = BigDecimal.ZERO;
        LocalDate countedFrom = LocalDate.MAX;
        for (Reading reading : known.reversed()) {
            if (!reading.period().last().isBefore(countedFrom)) {
                continue;
            }
            if (reading.cumulative().isPresent()) {
                return added.add(reading.cumulative().get());
            }
            added = added.add(reading.inPeriod().orElse(BigDecimal.ZERO));
            countedFrom = reading.period().first();
        }
        return added;
    }

    /** The last one before a period; none where it is the first. */
    public Optional<Reading> before(Period period) {
        return inTime.stream().filter(reading -> reading.period().last().isBefore(period.last()))
                .reduce((one, later) -> later);
    }

    public Optional<Reading> of(Period period) {
        return inTime.stream().filter(reading -> reading.period().equals(period)).findFirst();
    }

    /** These with another in the place of what was said for its period. */
    public Readings with(Reading reading) {
        List<Reading> all = new ArrayList<>(inTime);
        all.removeIf(one -> one.period().equals(reading.period()));
        all.add(reading);
        return new Readings(all);
    }

    /** The earliest first. */
    public List<Reading> all() {
        return inTime;
    }
}
