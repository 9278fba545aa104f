package cn.yaodian.ui.returns.matrix;

import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** Lets two tables with the same rows scroll up and down as one. Their bars exist once the tables have their skins. */
final class ScrollTie {

    private static final ReadOnlyDoubleWrapper NONE = new ReadOnlyDoubleWrapper(0);

    private ScrollTie() {}

    /**
     * @param below what stands under the follower: it becomes as high as the leader's bar at the bottom, so that both
     *              show the same rows
     */
    static void tie(TableView<?> leader, TableView<?> follower, Region below) {
        leader.skinProperty().subscribe(() -> bind(leader, follower, below));
        follower.skinProperty().subscribe(() -> bind(leader, follower, below));
    }

    private static void bind(TableView<?> leader, TableView<?> follower, Region below) {
        if (leader.getSkin() == null || follower.getSkin() == null) {
            return;
        }
        bar(leader, Orientation.VERTICAL).valueProperty()
                .bindBidirectional(bar(follower, Orientation.VERTICAL).valueProperty());
        ScrollBar bottom = bar(leader, Orientation.HORIZONTAL);
        below.minHeightProperty().bind(bottom.visibleProperty().flatMap(
                visible -> visible ? bottom.heightProperty() : NONE));
    }

    private static ScrollBar bar(TableView<?> table, Orientation orientation) {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == orientation) {
                return bar;
            }
        }
        throw new IllegalStateException("a table's skin has two scroll bars");
    }
}
