package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * 序时进度: the share that should be done by a day. Counted in whole months: a month counts once its last day is there,
 * so that the figure of a month's end is the one that offices print (11/12 = 91.7 % on 30 November).
 */
public sealed interface Schedule {

    /** @return from 0 to 1 */
    BigDecimal expected(LocalDate cutOff);

    /** Evenly, month by month, from the first month to the last, both counted. */
    record Linear(YearMonth first, YearMonth last) implements Schedule {

        public Linear {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(first + " to " + last);
            }
        }

        public static Linear ofYear(int year) {
            return new Linear(YearMonth.of(year, 1), YearMonth.of(year, 12));
        }

        @Override
        public BigDecimal expected(LocalDate cutOff) {
            return share(monthsDone(first, last, cutOff), first.until(last, ChronoUnit.MONTHS) + 1);
        }
    }

    /**
     * So much in each quarter, evenly over its months.
     *
     * @param weights of the four quarters in relation to each other: 20, 30, 30, 20
     */
    record Quarters(int year, List<BigDecimal> weights) implements Schedule {

        public Quarters {
            weights = List.copyOf(weights);
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (weights.size() != 4 || weights.stream().anyMatch(weight -> weight.signum() < 0) || sum.signum() == 0) {
                throw new IllegalArgumentException("weights of quarters " + weights);
            }
        }

        @Override
        public BigDecimal expected(LocalDate cutOff) {
            int months = (int) monthsDone(YearMonth.of(year, 1), YearMonth.of(year, 12), cutOff);
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal done = BigDecimal.ZERO;
            for (int quarter = 0; quarter < 4; quarter++) {
                int within = Math.clamp(months - 3L * quarter, 0, 3);
                done = done.add(weights.get(quarter).multiply(share(within, 3)));
            }
            return done.divide(sum, MathContext.DECIMAL64).min(BigDecimal.ONE);
        }
    }

    /**
     * A curve of one's own.
     *
     * @param shares that should be done at the end of each month named; between them it rises evenly, before the first
     *               one it rises from nothing at the beginning of that month's year
     */
    record Curve(NavigableMap<YearMonth, BigDecimal> shares) implements Schedule {

        public Curve {
            shares = new TreeMap<>(shares);
            BigDecimal before = BigDecimal.ZERO;
            for (BigDecimal share : shares.values()) {
                if (share.compareTo(before) < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                    throw new IllegalArgumentException("shares rise from 0 to 1: " + shares);
                }
                before = share;
            }
            if (shares.isEmpty()) {
                throw new IllegalArgumentException("a curve has a point");
            }
        }

        @Override
        public NavigableMap<YearMonth, BigDecimal> shares() {
            return new TreeMap<>(shares);
        }

        @Override
        public BigDecimal expected(LocalDate cutOff) {
            YearMonth month = lastFullMonth(cutOff);
            YearMonth start = YearMonth.of(shares.firstKey().getYear(), 1).minusMonths(1);
            var below = shares.floorEntry(month);
            var above = shares.higherEntry(month);
            if (above == null) {
                return shares.lastEntry().getValue();
            }
            YearMonth from = below == null ? start : below.getKey();
            BigDecimal low = below == null ? BigDecimal.ZERO : below.getValue();
            long whole = from.until(above.getKey(), ChronoUnit.MONTHS);
            long part = Math.max(0, from.until(month, ChronoUnit.MONTHS));
            return low.add(above.getValue().subtract(low).multiply(share(part, whole)));
        }
    }

    private static long monthsDone(YearMonth first, YearMonth last, LocalDate cutOff) {
        long months = first.until(lastFullMonth(cutOff), ChronoUnit.MONTHS) + 1;
        return Math.clamp(months, 0, first.until(last, ChronoUnit.MONTHS) + 1);
    }

    private static YearMonth lastFullMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
