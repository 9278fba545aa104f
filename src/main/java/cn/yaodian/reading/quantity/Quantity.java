package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Words;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with its unit of measure.
 *
 * @param max   upper end of a range, in the scale of the figure
 * @param unit  as written
 * @param start index of its first character
 * @param end   index behind the unit and a second unit in brackets
 */
record Quantity(Figure figure, Optional<BigDecimal> max, String unit, int start, int end) {

    private static final Words DURATIONS = Words.named("durations");

    /** Whether it is a span of time. */
    boolean isDuration() {
        return DURATIONS.contains(unit);
    }

    boolean isShare() {
        return unit.equals("%") || unit.equals("‰") || unit.equals("倍") || unit.equals("番");
    }
}
