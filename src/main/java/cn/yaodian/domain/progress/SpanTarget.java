package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A target of several years, and what each of them must bring.
 *
 * @param total   to be reached by the end of the last year
 * @param planned what single years are to bring, where that was said; the others share the rest evenly
 */
public record SpanTarget(BigDecimal total, int firstYear, int lastYear, SortedMap<Integer, BigDecimal> planned) {

    public SpanTarget {
        planned = new TreeMap<>(planned);
        if (lastYear < firstYear || !planned.isEmpty()
                && (planned.firstKey() < firstYear || planned.lastKey() > lastYear)) {
            throw new IllegalArgumentException(firstYear + " to " + lastYear + ": " + planned);
        }
    }

    @Override
    public SortedMap<Integer, BigDecimal> planned() {
        return new TreeMap<>(planned);
    }

    /**
     * What a year must bring: what was planned for it; otherwise its even share of what is still missing and not planned
     * for later years, and never less than nothing.
     *
     * @param before  what the years before it have brought
     * @param decimals that the figure has; shares are rounded up, so that the last year is not left with the rest
     */
    public BigDecimal ofYear(int year, BigDecimal before, int decimals) {
        if (year < firstYear || year > lastYear) {
            return BigDecimal.ZERO;
        }
        if (planned.containsKey(year)) {
            return planned.get(year);
        }
        BigDecimal plannedLater = planned.tailMap(year).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int sharing = lastYear - year + 1 - planned.tailMap(year).size();
        return total.subtract(before).subtract(plannedLater).max(BigDecimal.ZERO)
                .divide(BigDecimal.valueOf(sharing), MathContext.DECIMAL64).setScale(decimals, RoundingMode.CEILING);
    }
}
