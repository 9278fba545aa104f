package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 多年目标: a target of several years, and what each of them must bring. Of what is added up (累计) the years bring parts
 * of the total; of what is counted anew (时点) they bring the figure nearer to it, up or down.
 *
 * @param total   to be reached by the end of the last year
 * @param before  此前完成: what the years before the plan's first one have brought, or where the figure stood at their
 *                end; none where nobody has said
 * @param planned what single years are to bring, or where the figure is to stand at their end, where that was said;
 *                the others share the rest evenly
 */
public record SpanTarget(BigDecimal total, int firstYear, int lastYear, Optional<BigDecimal> before,
        SortedMap<Integer, BigDecimal> planned) {

    public SpanTarget {
        planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
        if (lastYear < firstYear || !planned.isEmpty()
                && (planned.firstKey() < firstYear || planned.lastKey() > lastYear)) {
            throw new IllegalArgumentException(firstYear + " to " + lastYear + ": " + planned);
        }
    }

    /** Nothing said but the total and the years. */
    public static SpanTarget of(BigDecimal total, int firstYear, int lastYear) {
        return new SpanTarget(total, firstYear, lastYear, Optional.empty(), Collections.emptySortedMap());
    }

    public SpanTarget withBefore(Optional<BigDecimal> changed) {
        return new SpanTarget(total, firstYear, lastYear, changed, planned);
    }

    /**
     * 本年应完成: what a year must bring.
     *
     * @param counting whether years add up; else where the figure must stand at the year's end
     * @param known    what the years before it have brought, or where the figure stood at their end; where nobody knows,
     *                 what adds up counts from nothing, and of what is counted anew nothing can be said
     * @param decimals that the figure has; shares are rounded so that the last year is not left with the rest
     * @return none for a year outside the span
     */
    public Optional<BigDecimal> ofYear(int year, Counting counting, Optional<BigDecimal> known, int decimals) {
        if (year < firstYear || year > lastYear) {
            return Optional.empty();
        }
        if (planned.containsKey(year)) {
            return Optional.of(planned.get(year));
        }
        return counting == Counting.CUMULATIVE
                ? Optional.of(part(year, known.orElse(BigDecimal.ZERO), decimals))
                : known.map(stood -> step(year, stood, decimals));
    }

    /** An even share of what is still missing and not planned for later years, and never less than nothing. */
    private BigDecimal part(int year, BigDecimal brought, int decimals) {
        BigDecimal plannedLater = planned.tailMap(year).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int sharing = lastYear - year + 1 - planned.tailMap(year).size();
        return total.subtract(brought).subtract(plannedLater).max(BigDecimal.ZERO)
                .divide(BigDecimal.valueOf(sharing), MathContext.DECIMAL64).setScale(decimals, RoundingMode.CEILING);
    }

    /** An even step towards the next figure that is planned, or to the total. */
    private BigDecimal step(int year, BigDecimal stood, int decimals) {
        SortedMap<Integer, BigDecimal> later = planned.tailMap(year);
        int next = later.isEmpty() ? lastYear : later.firstKey();
        BigDecimal aim = later.getOrDefault(next, total);
        BigDecimal way = aim.subtract(stood);
        BigDecimal step = way.divide(BigDecimal.valueOf(next - year + 1L), MathContext.DECIMAL64);
        return stood.add(step).setScale(decimals, way.signum() < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }
}
