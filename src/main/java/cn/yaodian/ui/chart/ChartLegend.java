package cn.yaodian.ui.chart;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.ui.form.ScaledColumns;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Which series is drawn how. */
final class ChartLegend extends FlowPane {

    /** At the usual font size. */
    private static final double SIGN_PX = 28;

    ChartLegend(Chart chart) {
        getStyleClass().add("yd-chart-legend");
        for (ChartSeries series : chart.series()) {
            Label name = new Label(series.name());
            name.setGraphic(chart.kind() == ChartKind.LINE ? line(series, name) : bar(chart, series));
            name.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(name);
        }
    }

    private static Region bar(Chart chart, ChartSeries series) {
        Region sign = new Region();
        if (series.role() == ChartSeries.Role.EXPECTED) {
            sign.getStyleClass().addAll("yd-chart-sign", "yd-chart-mark", "yd-chart-sign-mark");
        } else {
            sign.getStyleClass().addAll("yd-chart-sign", ChartStyle.of(chart, series));
        }
        return sign;
    }

    private static Line line(ChartSeries series, Label name) {
        Line sign = new Line();
        name.fontProperty()
                .subscribe(font -> sign.setEndX(SIGN_PX * font.getSize() / ScaledColumns.USUAL_FONT_PX));
        sign.getStyleClass().add(
                series.role() == ChartSeries.Role.EXPECTED ? "yd-chart-line-expected" : "yd-chart-line");
        return sign;
    }
}
