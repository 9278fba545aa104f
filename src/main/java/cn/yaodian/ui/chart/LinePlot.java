package cn.yaodian.ui.chart;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.ui.form.ScaledColumns;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** Values over time: a line for what there is, a broken one for what should be; each point with its figure. */
final class LinePlot extends Pane {

    private static final int STEPS = 4;
    private static final double LEFT_PX = 56;
    private static final double RIGHT_PX = 40;
    private static final double TOP_PX = 24;
    private static final double BOTTOM_PX = 36;
    private static final double LABEL_PX = 120;
    private static final double LINE_PX = 20;
    private static final double HEIGHT_PX = 330;
    private static final double DOT_PX = 4;

    private final Chart chart;
    private final double greatest;
    /** Has no words: its font is the window's, with which everything grows that has words. */
    private final Label letters = new Label();

    LinePlot(Chart chart, BigDecimal greatest) {
        this.chart = chart;
        this.greatest = greatest.doubleValue();
        letters.setManaged(false);
        letters.fontProperty().addListener((_, _, _) -> Platform.runLater(this::draw));
        widthProperty().addListener((_, _, _) -> draw());
        draw();
    }

    private void draw() {
        getChildren().setAll(letters);
        setPrefHeight(scaled(HEIGHT_PX));
        setMinHeight(scaled(HEIGHT_PX));
        for (int step = 0; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            double y = y(share * greatest);
            Line grid = new Line(scaled(LEFT_PX), y, getWidth() - scaled(RIGHT_PX), y);
            grid.getStyleClass().add("yd-chart-grid");
            getChildren().add(grid);
            place(ChartWords.value(chart, BigDecimal.valueOf(share * greatest)), 0, y - scaled(LINE_PX) / 2,
                    scaled(LEFT_PX - 8),
                    Pos.CENTER_RIGHT, "yd-chart-axis");
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            place(chart.categories().get(category), x(category) - scaled(LABEL_PX) / 2,
                    scaled(HEIGHT_PX) - scaled(BOTTOM_PX - 8), scaled(LABEL_PX),
                    Pos.CENTER, "yd-chart-axis");
        }
        chart.series().forEach(this::drawSeries);
    }

    /** @param px at the usual font size */
    private double scaled(double px) {
        return px * letters.getFont().getSize() / ScaledColumns.USUAL_FONT_PX;
    }

    private void drawSeries(ChartSeries series) {
        boolean expected = series.role() == ChartSeries.Role.EXPECTED;
        Polyline line = new Polyline();
        line.getStyleClass().add(expected ? "yd-chart-line-expected" : "yd-chart-line");
        getChildren().add(line);
        for (int category = 0; category < series.values().size(); category++) {
            Optional<BigDecimal> value = series.values().get(category);
            if (value.isPresent()) {
                double y = y(value.get().doubleValue());
                line.getPoints().addAll(x(category), y);
                Circle dot = new Circle(x(category), y, scaled(DOT_PX));
                dot.getStyleClass().add(expected ? "yd-chart-dot-expected" : "yd-chart-dot");
                getChildren().add(dot);
                figure(category, value.get(), y, expected);
            }
        }
    }

    /** The higher one stands above its point and the lower one below, so that neither hides the other. */
    private void figure(int category, BigDecimal value, double y, boolean expected) {
        BigDecimal lowest = chart.series().stream().flatMap(row -> row.values().get(category).stream())
                .min(Comparator.naturalOrder()).orElse(value);
        long both = chart.series().stream().filter(row -> row.values().get(category).isPresent()).count();
        boolean same = chart.series().stream().allMatch(
                row -> row.values().get(category).filter(other -> other.compareTo(value) == 0).isPresent());
        boolean above = value.compareTo(lowest) > 0 || both == 1 || same && expected;
        place(ChartWords.value(chart, value), x(category) - scaled(LABEL_PX) / 2,
                above ? y - scaled(LINE_PX + 6) : y + scaled(8), scaled(LABEL_PX),
                Pos.CENTER, expected ? "yd-chart-axis" : "yd-chart-figure");
    }

    private void place(String words, double x, double y, double width, Pos at, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setAlignment(at);
        label.setPrefSize(width, scaled(LINE_PX));
        label.relocate(x, y);
        getChildren().add(label);
    }

    private double x(int category) {
        int gaps = Math.max(1, chart.categories().size() - 1);
        return scaled(LEFT_PX) + scaled(LABEL_PX) / 2
                + (getWidth() - scaled(LEFT_PX) - scaled(RIGHT_PX) - scaled(LABEL_PX)) * category / gaps;
    }

    private double y(double value) {
        return scaled(HEIGHT_PX) - scaled(BOTTOM_PX)
                - value / greatest * (scaled(HEIGHT_PX) - scaled(TOP_PX) - scaled(BOTTOM_PX));
    }
}
