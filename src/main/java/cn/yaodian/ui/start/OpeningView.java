package cn.yaodian.ui.start;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** What the window shows for the moment in which the workspace is being opened. */
public final class OpeningView extends StackPane {

    public OpeningView() {
        Label label = new Label(Messages.text("start.opening"));
        label.getStyleClass().add(StyleClass.MUTED);
        getChildren().add(label);
    }
}
