package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Arithmetic that figures have to stand. It finds what is doubtful and forbids nothing: the office decides. */
public final class FigureCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENFOLD = BigDecimal.TEN;
    /** Things that are counted one by one. */
    private static final Set<String> WHOLE = Set.of("人", "人次", "名", "场", "场次", "期", "家", "个", "次", "户", "件",
            "项", "篇", "门", "所", "支", "条", "套", "处", "批");

    private FigureCheck() {}

    /** @param before what was reported last; none for the first one */
    public static Set<FigureDoubt> of(Reading reading, Optional<Reading> before, Counting counting, Measure measure) {
        Set<FigureDoubt> doubts = EnumSet.noneOf(FigureDoubt.class);
        Optional<BigDecimal> last = before.flatMap(Reading::cumulative);
        if (reading.inPeriod().filter(figure -> figure.signum() < 0).isPresent()
                || reading.cumulative().filter(figure -> figure.signum() < 0).isPresent()) {
            doubts.add(FigureDoubt.NEGATIVE);
        }
        if (counting == Counting.CUMULATIVE) {
            addUp(reading, last, doubts);
        }
        figures(reading).forEach(figure -> plain(figure, measure, doubts));
        if (isTenfold(reading, before, counting)) {
            doubts.add(FigureDoubt.OUT_OF_SCALE);
        }
        return doubts;
    }

    private static void addUp(Reading reading, Optional<BigDecimal> last, Set<FigureDoubt> doubts) {
        Optional<BigDecimal> now = reading.cumulative();
        if (now.isEmpty()) {
            return;
        }
        if (last.filter(figure -> now.get().compareTo(figure) < 0).isPresent()) {
            doubts.add(FigureDoubt.CUMULATIVE_FELL);
        } else if (reading.inPeriod().isPresent() && last.isPresent()
                && last.get().add(reading.inPeriod().get()).compareTo(now.get()) != 0) {
            doubts.add(FigureDoubt.DOES_NOT_ADD_UP);
        }
        if (reading.inPeriod().filter(figure -> figure.compareTo(now.get()) > 0).isPresent()) {
            doubts.add(FigureDoubt.DOES_NOT_ADD_UP);
        }
    }

    private static Collection<BigDecimal> figures(Reading reading) {
        return Stream.of(reading.inPeriod(), reading.cumulative()).flatMap(Optional::stream).toList();
    }

    private static void plain(BigDecimal figure, Measure measure, Set<FigureDoubt> doubts) {
        if (measure.isPercent() && figure.compareTo(HUNDRED) > 0) {
            doubts.add(FigureDoubt.ABOVE_HUNDRED_PERCENT);
        }
        boolean whole = figure.stripTrailingZeros().scale() <= 0;
        if (measure.scale().isEmpty() && WHOLE.contains(measure.unit()) && !whole) {
            doubts.add(FigureDoubt.NOT_WHOLE);
        }
    }

    private static boolean isTenfold(Reading reading, Optional<Reading> before, Counting counting) {
        Optional<BigDecimal> now = counting == Counting.AT_POINT ? reading.cumulative() : reading.inPeriod();
        Optional<BigDecimal> then = before
                .flatMap(last -> counting == Counting.AT_POINT ? last.cumulative() : last.inPeriod());
        return now.isPresent() && then.filter(figure -> figure.signum() > 0).isPresent()
                && now.get().compareTo(then.get().multiply(TENFOLD)) > 0;
    }

    /** Whether parts come to the whole. */
    public static Optional<FigureDoubt> parts(Collection<BigDecimal> parts, BigDecimal whole) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole) == 0 ? Optional.empty() : Optional.of(FigureDoubt.PARTS_DIFFER_FROM_WHOLE);
    }

    /**
     * Whether a share is what its counts give, to the decimals that it is printed with.
     *
     * @param percent 66.7 for 66.7 %
     */
    public static Optional<FigureDoubt> share(BigDecimal percent, BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return percent.signum() == 0 ? Optional.empty() : Optional.of(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
        }
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale()));
        // A printed share may have been rounded or cut.
        return exact.subtract(percent).abs().compareTo(step) < 0
                ? Optional.empty()
                : Optional.of(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
    }
}
