package cn.yaodian.ui.ledger.table;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Nodes in the places of their columns: those that stay, and beside them those that are scrolled, cut at their edge. */
abstract class GridBand extends Region {

    private final GridLayout layout;
    private final Pane moving = new Bare();
    private final Pane still = new Bare();
    private final Rectangle window = new Rectangle();
    private final InvalidationListener moved = _ -> requestLayout();

    GridBand(GridLayout layout) {
        this.layout = layout;
        moving.setClip(window);
        moving.setManaged(false);
        still.setManaged(false);
        still.getStyleClass().add("yd-grid-still");
        getChildren().addAll(moving, still);
        // What was laid out before it came into the window was laid out without style.
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                Platform.runLater(this::requestLayout);
            }
        });
        // Weak, because rows come and go while the layout stays.
        layout.revisionProperty().addListener(new WeakInvalidationListener(moved));
    }

    GridLayout places() {
        return layout;
    }

    Pane moving() {
        return moving;
    }

    Pane still() {
        return still;
    }

    @Override
    protected final void layoutChildren() {
        double edge = layout.stillWidth();
        double height = getHeight();
        still.resizeRelocate(0, 0, edge, height);
        moving.resizeRelocate(edge, 0, Math.max(0, getWidth() - edge), height);
        window.setWidth(moving.getWidth());
        window.setHeight(height);
        layoutCells(layout.placed(), height);
    }

    /** Puts a node of each column that can be seen into its place, in {@link #still()} or {@link #moving()}. */
    abstract void layoutCells(List<GridLayout.Placed> placed, double height);

    /** Where a column begins within the band that it stands in. */
    double left(GridLayout.Placed column) {
        return column.still() ? column.x() : column.x() - layout.offset();
    }

    /** Its children are placed by the band. */
    private static final class Bare extends Pane {

        @Override
        protected void layoutChildren() {
            // They stand where the band has put them.
        }
    }
}
