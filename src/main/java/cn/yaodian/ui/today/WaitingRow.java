package cn.yaodian.ui.today;

import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One thing that waits; the whole row is the button that goes there. */
final class WaitingRow extends Button {

    /**
     * @param mark    a state or number before the words; may be empty
     * @param remark  said at the end of the row
     */
    WaitingRow(String mark, String words, String remark, Runnable open) {
        getStyleClass().add("yd-waiting-row");
        Label text = new Label(words);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label end = new Label(remark);
        end.getStyleClass().add(StyleClass.MUTED);
        end.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox();
        line.getStyleClass().add(StyleClass.ROW);
        if (!mark.isEmpty()) {
            Label first = new Label(mark);
            first.getStyleClass().addAll(StyleClass.CHIP, StyleClass.QUIET);
            first.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(first);
        }
        line.getChildren().addAll(text, end, Icon.of(Feather.CHEVRON_RIGHT));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(words);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        setOnAction(_ -> open.run());
    }
}
