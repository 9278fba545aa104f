package cn.yaodian.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart.
 *
 * @param title      above it
 * @param categories what the bars, or the points in time, stand for; from above or from the left
 * @param series     each with a value for every category
 * @param unit       计量单位: 件, 人次; {@link #PERCENT} for shares
 * @param notes      printed below it: the cut-off date, and the rule that the figures follow
 * @param parts      whether the categories are parts of a whole, each thing in one of them, so that a sum says something:
 *                   the same tasks at four points in time have none
 */
public record Chart(String title, ChartKind kind, List<String> categories, List<ChartSeries> series, String unit,
        List<String> notes, boolean parts) {

    /** The unit of shares: 0.4 is drawn as 40 %. */
    public static final String PERCENT = "%";

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        notes = List.copyOf(notes);
        for (ChartSeries row : series) {
            if (row.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        row.values().size() + " values of " + row.name() + " in " + categories.size() + " categories");
            }
        }
    }

    /** Of categories that do not add up. */
    public Chart(String title, ChartKind kind, List<String> categories, List<ChartSeries> series, String unit,
            List<String> notes) {
        this(title, kind, categories, series, unit, notes, false);
    }

    /** Whether the values are shares: 0.4 for 40 %. */
    public boolean isShare() {
        return unit.equals(PERCENT);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return categories.isEmpty() || series.stream().allMatch(ChartSeries::isEmpty);
    }

    /** How far its scale has to reach: the greatest value, or sum of a stacked bar; 0 where there is none. */
    public BigDecimal greatest() {
        BigDecimal greatest = BigDecimal.ZERO;
        for (int category = 0; category < categories.size(); category++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (ChartSeries row : series) {
                Optional<BigDecimal> value = row.values().get(category);
                sum = sum.add(value.orElse(BigDecimal.ZERO));
                greatest = greatest.max(value.orElse(BigDecimal.ZERO));
            }
            greatest = kind == ChartKind.STACKED_BAR ? greatest.max(sum) : greatest;
        }
        return greatest;
    }
}
