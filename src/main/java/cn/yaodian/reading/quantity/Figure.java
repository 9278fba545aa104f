package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import java.math.BigDecimal;

/**
 * A number with its scale as it stands in a text.
 *
 * @param value  before the scale word
 * @param scale  万, 亿 …; empty for none
 * @param bound  what the number itself says of the count: 上百 at least, 近千 about; equal where it says nothing
 * @param script how it is written
 * @param start  index of its first character
 * @param end    index behind its last
 */
record Figure(BigDecimal value, String scale, Comparison bound, Script script, int start, int end) {

    /** How a number is written, and with that how surely it counts something. */
    enum Script {
        /** 20, １.2: always a number. */
        ARABIC,
        /** 二十, 三: a number, or a name made with one. */
        CHINESE,
        /** 百, 千, 万 with nothing before it: mostly a manner of speaking. */
        ROUND
    }

    /** The number with its scale word multiplied in. */
    BigDecimal amount() {
        return Scales.times(value, scale);
    }

    Figure withBound(Comparison said, int newEnd) {
        return new Figure(value, scale, said, script, start, newEnd);
    }

    Figure withScale(String written, int newEnd) {
        return new Figure(value, written, bound, script, start, newEnd);
    }
}
