package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How far one thing has come, beside how far it should have. No one's surplus makes up for another's arrears: each is
 * held between nothing and all.
 *
 * @param completion and expected: 0 to 1
 */
public record ProgressItem(BigDecimal completion, BigDecimal expected) {

    /**
     * The mean of a task's indicators that are expected to grow; one that is closed is done. None for a task that nothing
     * is measured by: a share of it would be a guess.
     */
    public static Optional<ProgressItem> of(TaskLine task) {
        List<ProgressItem> measured = task.standing().indicators().stream()
                .flatMap(indicator -> of(indicator).stream()).toList();
        return mean(measured).map(mean -> task.standing().flag().isFinished()
                ? new ProgressItem(BigDecimal.ONE, mean.expected)
                : mean);
    }

    /** None for one that is only to be kept. Nothing reported is nothing done. */
    public static Optional<ProgressItem> of(IndicatorStanding indicator) {
        return indicator.expected()
                .map(expected -> new ProgressItem(held(indicator.completion().orElse(BigDecimal.ZERO)), expected));
    }

    /**
     * One unit's share of a target. None where it is counted from a baseline, which is not split, and for what is to
     * stay below its target.
     */
    public static Optional<ProgressItem> of(IndicatorLine line, IndicatorLine.Share share) {
        boolean fromNothing = line.indicator().goal().baseline().isEmpty() && share.target().signum() > 0
                && line.indicator().goal().direction() != Direction.AT_MOST;
        return line.standing().expected().filter(expected -> fromNothing)
                .map(expected -> new ProgressItem(held(
                        share.actual().orElse(BigDecimal.ZERO).divide(share.target(), MathContext.DECIMAL64)),
                        expected));
    }

    /** None of nothing. */
    public static Optional<ProgressItem> mean(List<ProgressItem> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(items.size());
        BigDecimal done = items.stream().map(ProgressItem::completion).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal due = items.stream().map(ProgressItem::expected).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new ProgressItem(done.divide(count, MathContext.DECIMAL64),
                due.divide(count, MathContext.DECIMAL64)));
    }

    private static BigDecimal held(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}
