package cn.yaodian.document.chart;

import cn.yaodian.document.ReportCell.Lamp.Colour;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of values, one for each category of its chart.
 *
 * @param name   as the legend has it
 * @param colour of the light that it counts; none leaves the colour to who draws it
 * @param values none where nothing is known: not the same as 0
 */
public record ChartSeries(String name, Role role, Optional<Colour> colour, List<Optional<BigDecimal>> values) {

    /** What the values are. */
    public enum Role {
        /** What there is. */
        ACTUAL,
        /** What should be there: a mark on the bars, a broken line over time. */
        EXPECTED
    }

    public ChartSeries {
        values = List.copyOf(values);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a series has a name");
        }
    }

    public static ChartSeries actual(String name, List<Optional<BigDecimal>> values) {
        return new ChartSeries(name, Role.ACTUAL, Optional.empty(), values);
    }

    public static ChartSeries expected(String name, List<Optional<BigDecimal>> values) {
        return new ChartSeries(name, Role.EXPECTED, Optional.empty(), values);
    }

    /** What is counted where a light of this colour is on. */
    public static ChartSeries counts(String name, Optional<Colour> colour, List<Integer> counts) {
        return new ChartSeries(name, Role.ACTUAL, colour,
                counts.stream().map(count -> Optional.of(BigDecimal.valueOf(count))).toList());
    }

    /** Whether no value is known at all. */
    public boolean isEmpty() {
        return values.stream().allMatch(Optional::isEmpty);
    }
}
