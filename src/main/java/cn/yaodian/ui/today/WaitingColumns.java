package cn.yaodian.ui.today;

import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The groups below each other, or, where the window is wide, in two columns: the first ones at the left. */
final class WaitingColumns extends HBox {

    /** At the usual font size; larger letters want wider columns. */
    private static final double TWO_FROM_PX = 1500;

    private final List<WaitingGroup> groups;
    private final Label letters = new Label();
    private int columns;

    WaitingColumns(List<WaitingGroup> groups, ObservableValue<Bounds> viewport) {
        this.groups = List.copyOf(groups);
        getStyleClass().add("yd-today");
        // It has no words: its font is the window's, once the style sheets are read.
        letters.setManaged(false);
        letters.fontProperty().addListener((_, _, _) -> Platform.runLater(() -> arrange(viewport.getValue())));
        // The scroll pane outlives what it shows: only while this is in the window does it listen.
        ObservableValue<Bounds> seen = viewport.when(sceneProperty().isNotNull());
        seen.addListener((_, _, bounds) -> arrange(bounds));
        arrange(viewport.getValue());
    }

    private void arrange(Bounds bounds) {
        double scale = letters.getFont().getSize() / ScaledColumns.USUAL_FONT_PX;
        int wanted = bounds.getWidth() < TWO_FROM_PX * scale ? 1 : 2;
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().setAll(letters);
        VBox left = column();
        VBox right = column();
        int half = groups.stream().mapToInt(WaitingGroup::height).sum() / 2;
        int height = 0;
        for (WaitingGroup group : groups) {
            (columns == 1 || height < half ? left : right).getChildren().add(group);
            height += group.height();
        }
        getChildren().add(left);
        if (columns == 2) {
            getChildren().add(right);
        }
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().addAll(StyleClass.GROUPS, "yd-today-column");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
