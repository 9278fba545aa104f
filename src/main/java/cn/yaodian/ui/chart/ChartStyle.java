package cn.yaodian.ui.chart;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;

/** By which style class of the theme each series of a chart is drawn. */
final class ChartStyle {

    private ChartStyle() {}

    /** @param series of this chart, with values of what there is */
    static String of(Chart chart, ChartSeries series) {
        return series.colour().map(colour -> switch (colour) {
            case GREEN -> "yd-chart-green";
            case BLUE -> "yd-chart-blue";
            case YELLOW -> "yd-chart-yellow";
            case RED -> "yd-chart-red";
        }).orElseGet(() -> plain(chart, series));
    }

    /** What is counted apart from the lights: the rest, at the end, stands back. */
    private static String plain(Chart chart, ChartSeries series) {
        if (chart.kind() != ChartKind.STACKED_BAR) {
            return "yd-chart-single";
        }
        return series.equals(chart.series().getLast()) ? "yd-chart-rest" : "yd-chart-done";
    }
}
