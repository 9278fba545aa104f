package cn.yaodian.ui.chart;

import cn.yaodian.document.chart.Chart;
import java.math.BigDecimal;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A category: its name, its bar, and what the bar says in words. A click goes to the lines that it counts. */
final class BarRow extends HBox {

    private static final int ALL = -1;

    /** @param opened told the number of the series whose piece was clicked, -1 for the whole bar */
    BarRow(Chart chart, int category, BigDecimal greatest, IntConsumer opened) {
        Label name = new Label(chart.categories().get(category));
        name.getStyleClass().add("yd-chart-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        BarTrack track = new BarTrack(chart, category, greatest, opened);
        HBox.setHgrow(track, Priority.ALWAYS);
        Label words = new Label(ChartWords.of(chart, category));
        words.getStyleClass().add("yd-chart-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("yd-chart-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name.getText() + " " + words.getText());
        setOnMouseClicked(_ -> opened.accept(ALL));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                opened.accept(ALL);
                key.consume();
            }
        });
        getChildren().setAll(name, track, words);
    }
}
