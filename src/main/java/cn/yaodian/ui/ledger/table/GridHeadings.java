package cn.yaodian.ui.ledger.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The headings above the lines, each with its filter below. */
final class GridHeadings extends GridBand {

    private final GridDeeds deeds;
    private final Map<GridColumn, GridHead> heads = new LinkedHashMap<>();
    private Function<GridColumn, Optional<Node>> filters = _ -> Optional.empty();
    private Optional<GridOrder> order = Optional.empty();

    GridHeadings(GridLayout layout, GridDeeds deeds) {
        super(layout);
        this.deeds = deeds;
        getStyleClass().add("yd-grid-headings");
    }

    /** @param node what stands below a column's heading; the same node each time */
    void filterBy(Function<GridColumn, Optional<Node>> node) {
        filters = node;
        rebuild();
    }

    void mark(Optional<GridOrder> by) {
        order = by;
        heads.values().forEach(head -> head.mark(by));
    }

    /** Takes up columns that came and drops those that went; a filter that is typed in keeps its focus. */
    void rebuild() {
        List<GridColumn> columns = places().columns();
        Map<String, GridHead> known = new LinkedHashMap<>();
        heads.forEach((column, head) -> known.put(column.key() + column.frozen(), head));
        heads.clear();
        columns.forEach(column -> {
            GridHead head = known.remove(column.key() + column.frozen());
            heads.put(column, head == null ? head(column) : head);
        });
        moving().getChildren().removeAll(known.values());
        still().getChildren().removeAll(known.values());
        mark(order);
        requestLayout();
    }

    private GridHead head(GridColumn column) {
        VBox below = new VBox();
        filters.apply(column).ifPresent(below.getChildren()::add);
        GridHead head = new GridHead(column, deeds, below);
        head.setManaged(false);
        return head;
    }

    @Override
    void layoutCells(List<GridLayout.Placed> placed, double height) {
        for (GridLayout.Placed place : placed) {
            GridHead head = heads.get(place.column());
            if (head != null) {
                var home = place.still() ? still() : moving();
                if (head.getParent() != home) {
                    home.getChildren().add(head);
                }
                head.resizeRelocate(left(place), 0, place.width(), height);
                head.layout();
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return heads.values().stream().mapToDouble(head -> head.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** Before which column something is dropped there; the number of columns for behind the last. */
    int dropAt(double sceneX) {
        Point2D here = sceneToLocal(sceneX, 0);
        List<GridLayout.Placed> placed = places().placed();
        for (int at = 0; at < placed.size(); at++) {
            GridLayout.Placed place = placed.get(at);
            double left = left(place) + (place.still() ? 0 : places().stillWidth());
            if (places().isSeen(place) && here.getX() < left + place.width() / 2) {
                return at;
            }
        }
        return placed.size();
    }
}
