package cn.yaodian.domain.ledger;

import cn.yaodian.domain.progress.FigureCheck;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a reported figure's arithmetic does not stand, beside what was reported before. */
public final class FigureDoubts {

    private FigureDoubts() {}

    /** @param readings of the unit; one that has been stored for this very period does not matter */
    public static Set<FigureDoubt> of(Reading said, Readings readings, LedgerIndicator indicator) {
        Optional<Reading> adjacent = adjacent(said.period(), readings);
        Set<FigureDoubt> doubts = EnumSet.noneOf(FigureDoubt.class);
        doubts.addAll(FigureCheck.of(said, adjacent, indicator.counting(), indicator.measure()));
        if (adjacent.isEmpty()) {
            // Over a gap the last cumulative figure and this period's do not add up, and need not.
            Reading cumulative = new Reading(said.period(), Optional.empty(), said.cumulative());
            doubts.addAll(FigureCheck.of(cumulative, readings.before(said.period()).map(FigureDoubts::cumulative),
                    indicator.counting(), indicator.measure()));
        }
        return doubts;
    }

    private static Reading cumulative(Reading before) {
        return new Reading(before.period(), Optional.empty(), before.cumulative());
    }

    /** The one that ends where this one begins, of the same kind rather than of another. */
    private static Optional<Reading> adjacent(Period period, Readings readings) {
        Optional<Reading> sameKind = period.previous().flatMap(readings::of);
        return sameKind.or(() -> readings.all().stream()
                .filter(one -> one.period().last().equals(period.first().minusDays(1))).findFirst());
    }
}
