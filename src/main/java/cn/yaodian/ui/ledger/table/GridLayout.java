package cn.yaodian.ui.ledger.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Where each column stands. Headings and rows ask here, so that they stand below each other. Columns that stay are
 * counted from the grid's left edge, the others from the left edge of what scrolls. Of the FX thread.
 */
final class GridLayout {

    /** A column in its place; x and width in px as they are on the screen. */
    record Placed(GridColumn column, double x, double width, boolean still) {}

    private static final double USUAL_FONT_PX = 14;
    /** More than that share of the room is never frozen: something has to be left to scroll. */
    private static final double MOST_STILL = 0.6;

    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private List<GridColumn> columns = List.of();
    private List<Placed> placed = List.of();
    private double view;
    private double scale = 1;
    private double offset;
    private double stillWidth;
    private double movingWidth;

    /** Goes up whenever something stands elsewhere. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    List<GridColumn> columns() {
        return columns;
    }

    void show(List<GridColumn> changed) {
        columns = List.copyOf(changed);
        place();
    }

    /** @param width of the rows that can be seen */
    void fit(double width) {
        if (width != view) {
            view = width;
            place();
        }
    }

    void scaleTo(double fontPx) {
        double wanted = fontPx / USUAL_FONT_PX;
        if (wanted != scale) {
            scale = wanted;
            place();
        }
    }

    double scale() {
        return scale;
    }

    void scrollTo(double wanted) {
        double kept = Math.clamp(wanted, 0, mostOffset());
        if (kept != offset) {
            offset = kept;
            revision.set(revision.get() + 1);
        }
    }

    /** How far it is scrolled sideways. */
    double offset() {
        return offset;
    }

    double mostOffset() {
        return Math.max(0, movingWidth - movingView());
    }

    double stillWidth() {
        return stillWidth;
    }

    /** Of what scrolls, that much can be seen. */
    double movingView() {
        return Math.max(0, view - stillWidth);
    }

    List<Placed> placed() {
        return placed;
    }

    /** Whether any of it can be seen. */
    boolean isSeen(Placed column) {
        return column.still()
                || column.x() + column.width() > offset && column.x() < offset + movingView();
    }

    private void place() {
        double wanted = columns.stream().mapToDouble(column -> column.width() * scale).sum();
        double sharing = columns.stream().mapToDouble(GridColumn::stretch).sum();
        double more = sharing == 0 ? 0 : Math.max(0, view - wanted) / sharing;
        List<Placed> places = new ArrayList<>();
        stillWidth = 0;
        movingWidth = 0;
        boolean still = true;
        for (GridColumn column : columns) {
            double width = column.width() * scale + column.stretch() * more;
            still &= column.frozen() && (places.isEmpty() || stillWidth + width <= view * MOST_STILL);
            if (still) {
                places.add(new Placed(column, stillWidth, width, true));
                stillWidth += width;
            } else {
                places.add(new Placed(column, movingWidth, width, false));
                movingWidth += width;
            }
        }
        placed = List.copyOf(places);
        offset = Math.clamp(offset, 0, mostOffset());
        revision.set(revision.get() + 1);
    }
}
