package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.Words;

/** Tells the quantities that are to be reached from all others. For one text. */
final class TargetDecider {

    private static final Words DEMANDS = Words.named("demand-markers");
    private static final Words TARGETS = Words.named("target-markers");
    private static final Words LASTING = new Words(java.util.List.of("保持", "稳定", "提高到", "提升到"));

    private final Strictness strictness;

    TargetDecider(Strictness strictness) {
        this.strictness = strictness;
    }

    /**
     * @param time     what the place speaks of
     * @param markedAt where that is said
     */
    boolean isTarget(Mention mention, Tense.Time time, int markedAt) {
        if (NoTarget.is(mention)) {
            return false;
        }
        boolean demanded = DEMANDS.anyIn(mention.before());
        return switch (time) {
            case AHEAD -> true;
            case PAST -> demanded;
            case TOLD -> demanded || LASTING.anyIn(mention.text().substring(
                    Math.min(mention.start(), Math.max(markedAt + 3, mention.start() - Mention.REACH)),
                    mention.start()));
            case OPEN -> switch (strictness) {
                case TASK -> true;
                case TEXT -> mention.comparison() != Comparison.EQUAL || TARGETS.anyIn(mention.before());
                case NARRATIVE, CONDITIONS -> demanded;
            };
        };
    }
}
