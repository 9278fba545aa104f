package cn.yaodian.ui.form;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what was only just opened below the part of a screen that is to be seen. Of the FX thread. */
public final class IntoView {

    /** What is seen above it. */
    private static final double ABOVE_PX = 16;

    private IntoView() {}

    /** Scrolls the pane that the node is in just so far that all of it shows, or as much from its beginning as can. */
    public static void bring(Node node) {
        // It has its place only after the next layout.
        Platform.runLater(() -> {
            for (Parent above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof ScrollPane pane) {
                    scroll(pane, node);
                    return;
                }
            }
        });
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        pane.applyCss();
        pane.layout();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double shown = pane.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - shown;
        if (room <= 0) {
            return;
        }
        double from = pane.getVvalue() * room;
        double top = place.getMinY() - ABOVE_PX;
        double bottom = place.getMaxY() + ABOVE_PX;
        if (top < from || bottom > from + shown) {
            boolean fits = bottom - top <= shown;
            double to = fits && top >= from ? bottom - shown : top;
            pane.setVvalue(Math.clamp(to, 0, room) / room);
        }
    }
}
