package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a figure is to reach, and how far one has come.
 *
 * @param baseline 基期值; none counts from nothing
 * @param target   目标值, in the same unit of measure as the figures
 */
public record Goal(Direction direction, Optional<BigDecimal> baseline, BigDecimal target) {

    private static final BigDecimal ALL = BigDecimal.ONE;
    private static final BigDecimal NONE = BigDecimal.ZERO;

    /** Whether the figure does what is asked, as it stands. */
    public boolean isMet(BigDecimal actual) {
        int standing = actual.compareTo(target);
        return switch (direction) {
            case AT_LEAST, INCREASE, KEEP -> standing >= 0;
            case AT_MOST -> standing <= 0;
            case EXACTLY -> standing == 0;
        };
    }

    /**
     * 完成率 = (actual − baseline) / (target − baseline). Below 0 where the figure went the wrong way, above 1 where it went
     * beyond the target. A goal with nothing between baseline and target is reached or not: 1 or 0. What is to be kept
     * counts from nothing: the share of the figure that is still there. A ceiling without baseline is kept or broken.
     *
     * @return 0.4 for 40 %
     */
    public BigDecimal completion(BigDecimal actual) {
        if (direction == Direction.AT_MOST && baseline.filter(from -> from.compareTo(target) > 0).isEmpty()) {
            return isMet(actual) ? ALL : NONE;
        }
        BigDecimal from = direction == Direction.KEEP ? NONE : baseline.orElse(NONE);
        BigDecimal way = target.subtract(from);
        if (way.signum() == 0) {
            return isMet(actual) ? ALL : NONE;
        }
        return actual.subtract(from).divide(way, MathContext.DECIMAL64);
    }

    /** Whether progress by and by can be expected; what is only kept or kept under is not behind in March. */
    public boolean grows() {
        return switch (direction) {
            case AT_LEAST, INCREASE, EXACTLY -> baseline.orElse(NONE).compareTo(target) != 0;
            case AT_MOST -> baseline.filter(from -> from.compareTo(target) > 0).isPresent();
            case KEEP -> false;
        };
    }
}
