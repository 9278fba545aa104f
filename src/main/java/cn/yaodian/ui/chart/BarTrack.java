package cn.yaodian.ui.chart;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One category's bar: its values one after the other, and a mark where it should be. */
final class BarTrack extends Pane {

    /** Of the bar's own height. */
    private static final double MARK = 3.0 / 14;
    private static final double OVER = 4.0 / 14;

    private final double scale;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> marks = new ArrayList<>();

    private record Piece(Region region, double value) {}

    /**
     * @param greatest what the whole width stands for; above 0
     * @param opened   told the number of the series whose piece was clicked
     */
    BarTrack(Chart chart, int category, BigDecimal greatest, IntConsumer opened) {
        scale = greatest.doubleValue();
        getStyleClass().add("yd-chart-track");
        if (chart.kind() == ChartKind.STACKED_BAR) {
            // There is no whole that a count falls short of.
            getStyleClass().add("yd-chart-bare");
        }
        for (int number = 0; number < chart.series().size(); number++) {
            ChartSeries series = chart.series().get(number);
            int clicked = number;
            series.values().get(category).ifPresent(value -> {
                boolean mark = series.role() == ChartSeries.Role.EXPECTED;
                Region region = new Region();
                region.getStyleClass().add(mark ? "yd-chart-mark" : ChartStyle.of(chart, series));
                if (chart.kind() == ChartKind.STACKED_BAR) {
                    Tooltip.install(region, new Tooltip(series.name() + " " + ChartWords.value(chart, value)));
                    region.setOnMouseClicked(event -> {
                        opened.accept(clicked);
                        event.consume();
                    });
                }
                (mark ? marks : pieces).add(new Piece(region, value.doubleValue()));
            });
        }
        pieces.forEach(piece -> getChildren().add(piece.region()));
        marks.forEach(piece -> getChildren().add(piece.region()));
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Piece piece : pieces) {
            double width = Math.max(0, piece.value() / scale * getWidth());
            piece.region().resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
        double wide = MARK * getHeight();
        double over = OVER * getHeight();
        for (Piece mark : marks) {
            mark.region().resizeRelocate(Math.min(1, mark.value() / scale) * (getWidth() - wide), -over, wide,
                    getHeight() + 2 * over);
        }
    }
}
