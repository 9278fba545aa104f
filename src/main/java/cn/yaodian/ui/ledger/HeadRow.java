package cn.yaodian.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * What stands above a table or a chart: things from the left, and one at the right end. Where there is too little room,
 * what can be narrower becomes so, and where that is not enough the rest goes into further rows. Never wider than the
 * room it gets, as long as each thing alone has its least width.
 */
public final class HeadRow extends Pane {

    private static final double GAP_PX = 8;

    private final Node last;

    private record Placed(Node node, double x, double width, double height) {}

    private record Row(List<Placed> nodes, double height) {

        Row {
            nodes = List.copyOf(nodes);
        }
    }

    /** @param last at the right end, behind these */
    public HeadRow(Node last, Node... first) {
        this.last = last;
        getChildren().addAll(first);
        getChildren().add(last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sum(getManagedChildren());
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Row> rows = rows(width < 0 ? prefWidth(-1) : width);
        return rows.stream().mapToDouble(Row::height).sum() + GAP_PX * Math.max(0, rows.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Row row : rows(getWidth())) {
            for (Placed placed : row.nodes()) {
                placed.node().resizeRelocate(snapPositionX(placed.x()),
                        snapPositionY(y + (row.height() - placed.height()) / 2), placed.width(), placed.height());
            }
            y += row.height() + GAP_PX;
        }
    }

    private static double sum(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum()
                + GAP_PX * Math.max(0, nodes.size() - 1);
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            row.add(node);
            if (row.size() > 1 && sum(row) - slack(row) > width) {
                row.removeLast();
                rows.add(row(row, width));
                row = new ArrayList<>(List.of(node));
            }
        }
        if (!row.isEmpty()) {
            rows.add(row(row, width));
        }
        return rows;
    }

    private Row row(List<Node> nodes, double width) {
        double lacking = Math.max(0, sum(nodes) - width);
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (Node node : nodes) {
            double less = Math.min(lacking, slack(List.of(node)));
            lacking -= less;
            double wide = Math.min(node.prefWidth(-1) - less, width);
            double at = node == last ? Math.max(x, width - wide) : x;
            placed.add(new Placed(node, at, wide, node.prefHeight(wide)));
            x = at + wide + GAP_PX;
        }
        return new Row(placed, placed.stream().mapToDouble(Placed::height).max().orElse(0));
    }

    /** How much narrower they may be; what would grow higher by it does not count. */
    private static double slack(List<Node> nodes) {
        return nodes.stream().filter(node -> node.getContentBias() == null)
                .mapToDouble(node -> Math.max(0, node.prefWidth(-1) - node.minWidth(-1))).sum();
    }
}
