package cn.yaodian.ui.today;

import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One thing that waits; the whole row is the button that goes there. At its end stands what can be done at once. */
final class WaitingRow extends HBox {

    private static final double AROUND_PX = 24;

    /** @param mark a state or number before the words; may be empty */
    WaitingRow(String mark, String words, String remark, Runnable open) {
        this(mark, StyleClass.QUIET, words, remark, open);
    }

    /**
     * @param mark   a state or number before the words; may be empty
     * @param look   style class of the mark: quiet, warning, bad or good
     * @param remark said at the end of the row
     */
    WaitingRow(String mark, String look, String words, String remark, Runnable open) {
        getStyleClass().addAll(StyleClass.ROW, "yd-waiting-line");
        Label text = new Label(words);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label end = new Label(remark);
        end.getStyleClass().add(StyleClass.MUTED);
        HBox line = new HBox();
        line.getStyleClass().add(StyleClass.ROW);
        if (!mark.isEmpty()) {
            Label first = new Label(mark);
            first.getStyleClass().addAll(StyleClass.CHIP, look, "yd-waiting-mark");
            first.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(first);
        }
        line.getChildren().addAll(text, end, Icon.of(Feather.CHEVRON_RIGHT));
        Button row = new Button();
        row.getStyleClass().add("yd-waiting-row");
        row.setGraphic(line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAccessibleText(mark.isEmpty() ? words : mark + " " + words);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        HBox.setHgrow(row, Priority.ALWAYS);
        line.prefWidthProperty().bind(row.widthProperty().subtract(AROUND_PX));
        row.setOnAction(_ -> open.run());
        getChildren().add(row);
    }

    /** Adds what can be done without going there. */
    WaitingRow offering(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("yd-waiting-act");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return offering(button);
    }

    /** Adds what can be done in several ways. */
    WaitingRow offering(Node choice) {
        getChildren().add(choice);
        return this;
    }

    /** Says in the place of what could be done why it need not be. */
    WaitingRow saying(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(StyleClass.MUTED, "yd-waiting-said");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
        return this;
    }
}
