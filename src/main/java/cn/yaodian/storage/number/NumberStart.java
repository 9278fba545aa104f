package cn.yaodian.storage.number;

import cn.yaodian.domain.number.NumberSeries;
import java.util.Optional;

/**
 * Where the count of a series begins in a year.
 *
 * @param serial the first number that this program gives
 * @param total  the total that goes with it, where a bulletin counts through the years
 */
public record NumberStart(NumberSeries series, int serial, Optional<Integer> total) {

    public NumberStart {
        if (serial < 1 || total.orElse(1) < 1) {
            throw new IllegalArgumentException("a count that begins at " + serial + ", " + total);
        }
    }
}
