package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How an office expects work to come by and by, in any year: the {@link Schedule} of what has none of its own. Over
 * several years each year brings an equal share, in the way in which a single one does.
 */
public sealed interface UsualSchedule {

    UsualSchedule EVENLY = new Evenly();

    /**
     * @param first month of the work, in its first year
     * @param last  month of the work
     */
    Schedule over(YearMonth first, YearMonth last);

    /** Month by month, evenly. */
    record Evenly() implements UsualSchedule {

        @Override
        public Schedule over(YearMonth first, YearMonth last) {
            return new Schedule.Linear(first, last);
        }
    }

    /**
     * So much in each quarter.
     *
     * @param weights of the four quarters in relation to each other: 20, 30, 30, 20
     */
    record Quarters(List<BigDecimal> weights) implements UsualSchedule {

        public Quarters {
            weights = List.copyOf(weights);
            // The same limits, and said in one place.
            new Schedule.Quarters(1, weights);
        }

        @Override
        public Schedule over(YearMonth first, YearMonth last) {
            return first.getYear() == last.getYear()
                    ? new Schedule.Quarters(first.getYear(), weights)
                    : yearly(shares(), first.getYear(), last.getYear());
        }

        private NavigableMap<Integer, BigDecimal> shares() {
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            NavigableMap<Integer, BigDecimal> shares = new TreeMap<>();
            BigDecimal done = BigDecimal.ZERO;
            for (int quarter = 1; quarter <= 4; quarter++) {
                done = done.add(weights.get(quarter - 1));
                shares.put(3 * quarter, done.divide(sum, MathContext.DECIMAL64));
            }
            return shares;
        }
    }

    /**
     * A curve of one's own.
     *
     * @param shares that should be done at the end of each month named, 1 to 12; they rise from 0 to 1
     */
    record Curve(NavigableMap<Integer, BigDecimal> shares) implements UsualSchedule {

        public Curve {
            shares = new TreeMap<>(shares);
            // The same limits, and said in one place.
            yearly(shares, 1, 1);
        }

        @Override
        public NavigableMap<Integer, BigDecimal> shares() {
            return new TreeMap<>(shares);
        }

        @Override
        public Schedule over(YearMonth first, YearMonth last) {
            return yearly(shares, first.getYear(), last.getYear());
        }
    }

    private static Schedule yearly(NavigableMap<Integer, BigDecimal> shares, int from, int to) {
        BigDecimal years = BigDecimal.valueOf(to - from + 1L);
        NavigableMap<YearMonth, BigDecimal> all = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            BigDecimal before = BigDecimal.valueOf(year - (long) from);
            int current = year;
            shares.forEach((month, share) -> all.put(YearMonth.of(current, month),
                    before.add(share).divide(years, MathContext.DECIMAL64)));
        }
        return new Schedule.Curve(all);
    }
}
