package cn.yaodian.domain.progress;

import java.math.BigDecimal;

/**
 * What counts as on pace.
 *
 * @param points percentage points that completion may differ from what is expected, either way; 0 or more
 */
public record PaceMargin(BigDecimal points) {

    /** Offices that name no margin compare figures as they are printed, to a tenth of a point. */
    public static final PaceMargin USUAL = new PaceMargin(new BigDecimal("0.05"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PaceMargin {
        if (points.signum() < 0) {
            throw new IllegalArgumentException(points + " points");
        }
    }

    /** @param completion and expected: 0.4 for 40 % */
    public Pace of(BigDecimal completion, BigDecimal expected) {
        BigDecimal difference = difference(completion, expected);
        if (difference.abs().compareTo(points) <= 0) {
            return Pace.ON_PACE;
        }
        return difference.signum() > 0 ? Pace.AHEAD : Pace.BEHIND;
    }

    /** 差: percentage points, below 0 where it is behind. */
    public static BigDecimal difference(BigDecimal completion, BigDecimal expected) {
        return completion.subtract(expected).multiply(HUNDRED);
    }
}
