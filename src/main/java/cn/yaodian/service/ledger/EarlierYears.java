package cn.yaodian.service.ledger;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.storage.ledger.KinIndicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the ledgers of earlier plans say that a target of several years has come to: the same indicator by its name or
 * its clause, counting the same, in plans of the span's years before this plan's.
 */
final class EarlierYears {

    private static final int MOST_YEARS = 10;

    private final KinIndicators kin;

    EarlierYears(KinIndicators kin) {
        this.kin = kin;
    }

    /** In the indicator's own measure; empty where no earlier ledger has a figure of it. */
    Optional<EarlierFigure> of(Plan plan, LedgerIndicator indicator, SpanTarget span) {
        LocalDate end = LocalDate.of(plan.year() - 1, 12, 31);
        List<EarlierFigure.Year> found = new ArrayList<>();
        int covered = span.firstYear() - 1;
        for (KinIndicators.Kin one : kin.of(plan.id(), indicator, span.firstYear(), end.getYear())) {
            // Where a plan of several years follows the indicator, too, its figures are the same ones.
            if (one.year() > covered) {
                Optional<BigDecimal> actual = actual(one, indicator, end);
                actual.ifPresent(figure -> found.add(new EarlierFigure.Year(one.year(), one.plan(), figure)));
                covered = actual.isPresent() ? Math.min(one.lastYear(), end.getYear()) : covered;
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = indicator.counting() == Counting.AT_POINT
                ? found.getLast().figure()
                : found.stream().map(EarlierFigure.Year::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new EarlierFigure(sum, found));
    }

    /**
     * The span from the year on in which an earlier ledger began it: the words of a later plan name only its total and
     * its end.
     */
    SpanTarget begun(Plan plan, LedgerIndicator indicator, SpanTarget span) {
        int first = span.firstYear();
        for (KinIndicators.Kin one : kin.of(plan.id(), indicator, span.lastYear() - MOST_YEARS,
                plan.year() - 1)) {
            int begun = same(one, indicator).flatMap(LedgerIndicator::span)
                    .filter(other -> other.lastYear() == span.lastYear() && other.total().compareTo(span.total()) == 0)
                    .map(SpanTarget::firstYear).orElse(first);
            first = Math.min(first, begun);
        }
        return new SpanTarget(span.total(), first, span.lastYear(), span.before(), span.planned());
    }

    private Optional<BigDecimal> actual(KinIndicators.Kin earlier, LedgerIndicator wanted, LocalDate end) {
        return same(earlier, wanted).flatMap(one -> kin.figures(earlier).actual(one, end)
                .map(figure -> one.measure().convert(figure, wanted.measure())));
    }

    private Optional<LedgerIndicator> same(KinIndicators.Kin earlier, LedgerIndicator wanted) {
        List<LedgerIndicator> same = kin.ledger(earlier).indicators().stream()
                .filter(one -> one.counting() == wanted.counting()
                        && one.measure().countsTheSameAs(wanted.measure()))
                .filter(one -> one.name().equals(wanted.name()) || one.wording().equals(wanted.wording())).toList();
        // Two of one name: the one that a same unit answers for, or none.
        List<LedgerIndicator> shared = same.size() < 2
                ? same
                : same.stream().filter(one -> one.owners().stream().anyMatch(wanted.owners()::contains)).toList();
        return shared.size() == 1 ? Optional.of(shared.getFirst()) : Optional.empty();
    }
}
