package cn.yaodian.ui.form;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A cell as high as what stands in it when its words wrap within the width of the list. */
public abstract class WrappingCell<T> extends ListCell<T> {

    /** As long as the cell has not been laid out, room for a scroll bar is kept. */
    private static final double SCROLL_BAR_PX = 16;

    /** The list gives the width. */
    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : content(item));
    }

    /** What stands in the cell. */
    protected abstract Node content(T item);

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double list = getListView().getWidth() - SCROLL_BAR_PX;
        double room = (getWidth() > 0 ? Math.min(getWidth(), list + SCROLL_BAR_PX) : list) - snappedLeftInset()
                - snappedRightInset();
        return snapSizeY(content.prefHeight(Math.max(room, 1))) + snappedTopInset() + snappedBottomInset();
    }
}
