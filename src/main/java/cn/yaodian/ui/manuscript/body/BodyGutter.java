package cn.yaodian.ui.manuscript.body;

import cn.yaodian.messages.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Says beside a line what it becomes; nothing beside running text. */
final class BodyGutter extends StackPane {

    BodyGutter(LineKind kind) {
        getStyleClass().add("yd-body-gutter");
        if (kind != LineKind.TEXT) {
            getChildren().add(new Label(Messages.text("lineKind." + kind)));
        }
    }
}
