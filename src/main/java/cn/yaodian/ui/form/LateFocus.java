package cn.yaodian.ui.form;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Puts the focus on a node that was only just opened: within a scroll pane it joins the window a moment later. */
public final class LateFocus {

    private LateFocus() {}

    public static void on(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<@Nullable Scene>() {

            @Override
            public void changed(ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene before,
                    @Nullable Scene now) {
                if (now != null) {
                    node.sceneProperty().removeListener(this);
                    Platform.runLater(node::requestFocus);
                }
            }
        });
    }
}
