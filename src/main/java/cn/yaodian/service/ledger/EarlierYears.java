package cn.yaodian.service.ledger;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.storage.ledger.FigureStore;
import cn.yaodian.storage.ledger.KinIndicators;
import cn.yaodian.storage.ledger.LedgerStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What the ledgers of earlier plans say that a target of several years has come to: the same indicator by its name or
 * its clause, counting the same, in plans of the span's years before this plan's.
 */
final class EarlierYears {

    private static final int MOST_YEARS = 10;

    private final LedgerStore store = new LedgerStore();
    private final FigureStore figures = new FigureStore();
    private final Handle handle;

    EarlierYears(Handle handle) {
        this.handle = handle;
    }

    /** In the indicator's own measure; empty where no earlier ledger has a figure of it. */
    Optional<EarlierFigure> of(Plan plan, LedgerIndicator indicator, SpanTarget span) {
        LocalDate end = LocalDate.of(plan.year() - 1, 12, 31);
        List<EarlierFigure.Year> found = new ArrayList<>();
        int covered = span.firstYear() - 1;
        for (KinIndicators.Kin kin : KinIndicators.of(handle, plan.id(), indicator, span.firstYear(), end.getYear())) {
            // Where a plan of several years follows the indicator, too, its figures are the same ones.
            if (kin.year() > covered) {
                Optional<BigDecimal> actual = actual(kin, indicator, end);
                actual.ifPresent(figure -> found.add(new EarlierFigure.Year(kin.year(), kin.plan(), figure)));
                covered = actual.isPresent() ? Math.min(kin.lastYear(), end.getYear()) : covered;
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
        for (KinIndicators.Kin kin : KinIndicators.of(handle, plan.id(), indicator, span.lastYear() - MOST_YEARS,
                plan.year() - 1)) {
            int begun = same(kin, indicator).flatMap(LedgerIndicator::span)
                    .filter(one -> one.lastYear() == span.lastYear() && one.total().compareTo(span.total()) == 0)
                    .map(SpanTarget::firstYear).orElse(first);
            first = Math.min(first, begun);
        }
        return new SpanTarget(span.total(), first, span.lastYear(), span.before(), span.planned());
    }

    private Optional<BigDecimal> actual(KinIndicators.Kin kin, LedgerIndicator wanted, LocalDate end) {
        return same(kin, wanted).flatMap(one -> figures.ofPlan(handle, kin.id()).actual(one, end)
                .map(figure -> one.measure().convert(figure, wanted.measure())));
    }

    private Optional<LedgerIndicator> same(KinIndicators.Kin kin, LedgerIndicator wanted) {
        List<LedgerIndicator> same = store.load(handle, kin.id()).indicators().stream()
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
