package cn.yaodian.ui.settings.rule;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/** When a light goes on, as it is chosen; the first two take a figure. */
enum ConditionChoice {
    BEHIND_BY, DUE_WITHIN, OVERDUE, NOT_REPORTED;

    /** No office waits for longer than this: what is typed above it is a slip. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3660);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    String words() {
        return Messages.text("lightCondition." + this);
    }

    boolean takesFigure() {
        return this == BEHIND_BY || this == DUE_WITHIN;
    }

    /** Empty where the figure makes no sense. */
    Optional<LightCondition> of(Optional<BigDecimal> figure) {
        return switch (this) {
            case BEHIND_BY -> within(figure, MOST_POINTS).map(LightCondition.BehindBy::new);
            case DUE_WITHIN -> within(figure, MOST_DAYS).filter(days -> days.stripTrailingZeros().scale() <= 0)
                    .map(days -> new LightCondition.DueWithin(days.intValueExact()));
            case OVERDUE -> Optional.of(new LightCondition.Overdue());
            case NOT_REPORTED -> Optional.of(new LightCondition.NotReported());
        };
    }

    private static Optional<BigDecimal> within(Optional<BigDecimal> figure, BigDecimal most) {
        return figure.filter(said -> said.signum() >= 0 && said.compareTo(most) <= 0);
    }

    static ConditionChoice of(LightCondition condition) {
        return switch (condition) {
            case LightCondition.BehindBy _ -> BEHIND_BY;
            case LightCondition.DueWithin _ -> DUE_WITHIN;
            case LightCondition.Overdue _ -> OVERDUE;
            case LightCondition.NotReported _ -> NOT_REPORTED;
        };
    }

    /** The figure of a condition as it is typed; empty where it has none. */
    static String figure(LightCondition condition) {
        return switch (condition) {
            case LightCondition.BehindBy(BigDecimal points) -> PlainFigure.text(points);
            case LightCondition.DueWithin(int days) -> String.valueOf(days);
            case LightCondition.Overdue _,LightCondition.NotReported _ -> "";
        };
    }
}
