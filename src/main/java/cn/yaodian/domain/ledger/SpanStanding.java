package cn.yaodian.domain.ledger;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.SpanTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a target of several years stands on a cut-off date. All of it is computed.
 *
 * @param year      that is looked at: the cut-off date's, within the years of the plan
 * @param before    此前完成: by the end of the year before; none where nothing is known
 * @param must      本年应完成: what the year must bring, or of what is counted anew, where it must stand at its end; none
 *                  where that cannot be worked out
 * @param reached   累计完成: by the cut-off date; none where nothing is known
 * @param remaining 尚差: what is still missing of the total, never below 0
 */
public record SpanStanding(SpanTarget span, int year, Optional<BigDecimal> before, Optional<BigDecimal> must,
        Optional<BigDecimal> reached, BigDecimal remaining) {

    /** Figures in 万 are planned to a hundredth: whole ones would be too coarse. */
    private static final int DECIMALS_OF_SCALED = 2;

    /** @param figures of the plan's ledger, which begin in the plan's first year */
    public static Optional<SpanStanding> of(LedgerIndicator indicator, Plan plan, FigureBook figures,
            LocalDate cutOff) {
        return indicator.span().map(span -> of(indicator, span, plan, figures, cutOff));
    }

    private static SpanStanding of(LedgerIndicator indicator, SpanTarget span, Plan plan, FigureBook figures,
            LocalDate cutOff) {
        int year = Math.clamp(cutOff.getYear(), plan.year(), plan.lastDay().getYear());
        Optional<BigDecimal> before = year == plan.year()
                ? begun(indicator, span)
                : reached(indicator, span, figures, LocalDate.of(year - 1, 12, 31));
        Optional<BigDecimal> reached = reached(indicator, span, figures, cutOff);
        return new SpanStanding(span, year, before,
                span.ofYear(year, indicator.counting(), before, decimals(indicator.measure(), span)), reached,
                remaining(indicator, span, reached));
    }

    /**
     * The indicator with the goal that its span gives it: in a plan of one year what the year must bring, in one of
     * several years what they bring together. As it is, where it has no span or that cannot be worked out.
     */
    public static LedgerIndicator aimed(LedgerIndicator indicator, Plan plan) {
        return indicator.span().flatMap(span -> plan.lastDay().getYear() > plan.year()
                ? ofPlan(indicator, span, plan)
                : span.ofYear(plan.year(), indicator.counting(), begun(indicator, span),
                        decimals(indicator.measure(), span)))
                .map(target -> indicator.withGoal(
                        new Goal(indicator.goal().direction(), indicator.goal().baseline(), target)))
                .orElse(indicator);
    }

    private static Optional<BigDecimal> ofPlan(LedgerIndicator indicator, SpanTarget span, Plan plan) {
        if (span.lastYear() > plan.lastDay().getYear()) {
            return Optional.empty();
        }
        return Optional.of(indicator.counting() == Counting.AT_POINT
                ? span.total()
                : span.total().subtract(span.before().orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO));
    }

    /** What is counted anew stood at its baseline, where nothing else was said. */
    private static Optional<BigDecimal> begun(LedgerIndicator indicator, SpanTarget span) {
        return indicator.counting() == Counting.AT_POINT
                ? span.before().or(indicator.goal()::baseline)
                : span.before();
    }

    private static Optional<BigDecimal> reached(LedgerIndicator indicator, SpanTarget span, FigureBook figures,
            LocalDate cutOff) {
        Optional<BigDecimal> begun = begun(indicator, span);
        Optional<BigDecimal> actual = figures.actual(indicator, cutOff);
        return indicator.counting() == Counting.AT_POINT
                ? actual.or(() -> begun)
                : actual.map(figure -> figure.add(begun.orElse(BigDecimal.ZERO))).or(() -> begun);
    }

    private static BigDecimal remaining(LedgerIndicator indicator, SpanTarget span, Optional<BigDecimal> reached) {
        Optional<BigDecimal> begun = begun(indicator, span);
        boolean falling = indicator.counting() == Counting.AT_POINT
                && begun.filter(from -> from.compareTo(span.total()) > 0).isPresent();
        BigDecimal way = span.total().subtract(reached.orElse(BigDecimal.ZERO));
        return (falling ? way.negate() : way).max(BigDecimal.ZERO);
    }

    private static int decimals(Measure measure, SpanTarget span) {
        int own = Math.max(0, span.total().stripTrailingZeros().scale());
        if (measure.isPercent()) {
            return Math.max(1, own);
        }
        return measure.scale().isEmpty() ? own : Math.max(DECIMALS_OF_SCALED, own);
    }
}
