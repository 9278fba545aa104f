package cn.yaodian.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with its unit of measure.
 *
 * @param max  upper end of a range
 * @param unit as written
 * @param more whether 余 or 多 says that it is somewhat more
 * @param end  index behind the unit
 */
record Quantity(Figure figure, Optional<BigDecimal> max, String unit, boolean more, int end) {}
