package cn.yaodian.ui.page;

import cn.yaodian.typesetting.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.fxmisc.flowless.Cell;
import org.jspecify.annotations.Nullable;

/** One sheet of paper on the desk, with a mark beside the piece of text that the clerk is in. */
final class PageCell extends Region implements Cell<Page, Region> {

    private static final double MARK_WIDTH_PT = 3;
    private static final double MARK_DISTANCE_PT = 14;
    /** So that the frame does not touch what it frames. */
    private static final double SPOT_MARGIN_PT = 3;
    /** Left edge of the text area (GB/T 9704-2012, 5.2.1): 28 mm. */
    private static final double TEXT_LEFT_PT = 28 / 25.4 * 72;

    private final PageView view;
    private final PagePainter painter;
    private final Canvas canvas = new Canvas();
    private final Pane sheet = new Pane(canvas);
    private Page page;
    private @Nullable Page painted;
    private double paintedScale;

    PageCell(Page first, PageView view, PagePainter painter) {
        this.view = view;
        this.painter = painter;
        this.page = first;
        getStyleClass().add("yd-page-frame");
        sheet.getStyleClass().add("yd-page");
        getChildren().add(sheet);
        sheet.setOnMouseClicked(event -> view.clicked(page, event.getY() / view.scale(page)));
        view.nowShown(this);
    }

    @Override
    public Region getNode() {
        return this;
    }

    @Override
    public boolean isReusable() {
        return true;
    }

    @Override
    public void updateItem(Page item) {
        page = item;
        view.nowShown(this);
        requestLayout();
    }

    @Override
    public void reset() {
        view.noLongerShown(this);
    }

    Page page() {
        return page;
    }

    /** Puts marks beside pieces of the text, and a frame around what is pointed at. */
    void mark(List<PagePlace> places, Optional<PageSpot> pointed) {
        sheet.getChildren().setAll(canvas);
        double scale = view.scale(page);
        for (PagePlace place : places) {
            Rectangle mark = new Rectangle((TEXT_LEFT_PT - MARK_DISTANCE_PT) * scale, place.top() * scale,
                    MARK_WIDTH_PT * scale, (place.bottom() - place.top()) * scale);
            mark.getStyleClass().add("yd-page-mark");
            mark.setMouseTransparent(true);
            sheet.getChildren().add(mark);
        }
        pointed.ifPresent(spot -> {
            Rectangle frame = new Rectangle((spot.left() - SPOT_MARGIN_PT) * scale,
                    (spot.top() - SPOT_MARGIN_PT) * scale,
                    (spot.right() - spot.left() + 2 * SPOT_MARGIN_PT) * scale,
                    (spot.bottom() - spot.top() + 2 * SPOT_MARGIN_PT) * scale);
            frame.getStyleClass().add("yd-page-spot");
            frame.setMouseTransparent(true);
            sheet.getChildren().add(frame);
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return view.zoomFits() ? 0 : computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.width() * view.scale(page) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(page.height() * view.scale(page)) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double scale = view.scale(page);
        double width = page.width() * scale;
        double height = page.height() * scale;
        sheet.resizeRelocate(Math.floor(Math.max((getWidth() - width) / 2, 0)), getInsets().getTop(), width, height);
        if (painted != page || paintedScale != scale) {
            painted = page;
            paintedScale = scale;
            canvas.setWidth(width);
            canvas.setHeight(height);
            painter.paint(page, canvas.getGraphicsContext2D(), scale);
            view.marksFor(this);
        }
    }
}
