package cn.yaodian.ui.chart;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands beside a bar, so that it says the same without its colours. */
final class ChartWords {

    private ChartWords() {}

    static String value(Chart chart, BigDecimal value) {
        return chart.isShare() ? new ReportCell.Percent(value).text() : value.toPlainString();
    }

    static String of(Chart chart, int category) {
        return chart.kind() == ChartKind.STACKED_BAR ? counts(chart, category) : progress(chart, category);
    }

    private static String counts(Chart chart, int category) {
        String counts = chart.series().stream().filter(row -> known(row, category).signum() > 0)
                .map(row -> row.name() + " " + value(chart, known(row, category))).collect(Collectors.joining(" · "));
        return counts.isEmpty() ? Messages.text("chart.nothing") : counts;
    }

    private static String progress(Chart chart, int category) {
        Optional<BigDecimal> actual = first(chart, ChartSeries.Role.ACTUAL, category);
        Optional<BigDecimal> expected = first(chart, ChartSeries.Role.EXPECTED, category);
        String done = actual.map(value -> value(chart, value)).orElse(Messages.text("chart.unknown"));
        if (actual.isEmpty() || expected.isEmpty()) {
            return done;
        }
        BigDecimal points = actual.get().subtract(expected.get()).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return done + " " + switch (points.signum()) {
            case 1 -> Messages.text("chart.ahead", points.toPlainString());
            case -1 -> Messages.text("chart.behind", points.negate().toPlainString());
            default -> Messages.text("chart.onPace");
        };
    }

    private static Optional<BigDecimal> first(Chart chart, ChartSeries.Role role, int category) {
        return chart.series().stream().filter(row -> row.role() == role).findFirst()
                .flatMap(row -> row.values().get(category));
    }

    private static BigDecimal known(ChartSeries row, int category) {
        return row.values().get(category).orElse(BigDecimal.ZERO);
    }
}
