package cn.yaodian.ui.drafting.card;

import cn.yaodian.ui.drafting.text.Caret;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.RowKind;
import cn.yaodian.ui.drafting.text.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * The text: a card for each row, of which only those in sight exist. Where the clerk is writing is kept in the model,
 * so it outlives the card that scrolls away.
 */
public final class CardList extends StackPane implements Caret {

    /** Room kept between the caret and the edge of the column, in pixels. */
    private static final double MARGIN_PX = 24;

    private final DraftModel model;
    private final VirtualFlow<DraftRow, CardCell> flow;
    private final Set<CardCell> shown = new LinkedHashSet<>();
    private @Nullable Spot waiting;

    CardList(DraftModel model, Function<RowKind, RowCard> cards) {
        this.model = model;
        this.flow = VirtualFlow.createVertical(model.rows(), row -> new CardCell(row, cards, this));
        VirtualizedScrollPane<VirtualFlow<DraftRow, CardCell>> scroll = new VirtualizedScrollPane<>(flow);
        getStyleClass().add("yd-cards");
        getChildren().add(scroll);
        flow.setFocusTraversable(false);
        flow.addEventHandler(KeyEvent.ANY, this::keyWithoutCard);
        model.planProperty().addListener((_, _, _) -> refresh());
        model.registerProperty().addListener((_, _, _) -> refresh());
        model.spotProperty().addListener((_, before, now) -> {
            if (!before.row().equals(now.row())) {
                refresh();
            }
        });
        flow.heightProperty().addListener((_, _, _) -> Platform.runLater(this::goOnWaiting));
    }

    private void refresh() {
        List.copyOf(shown).forEach(CardCell::refresh);
    }

    void nowShown(CardCell cell) {
        shown.add(cell);
    }

    void noLongerShown(CardCell cell) {
        shown.remove(cell);
    }

    DraftRow currentRow() {
        return model.spotProperty().get().row();
    }

    /** Takes the focus from a card that scrolls away; the next key brings it back. */
    void keepFocus() {
        flow.requestFocus();
    }

    /** Somebody types while the card she writes in is out of sight: back to it first. */
    private void keyWithoutCard(KeyEvent event) {
        if (event.getTarget() != flow || event.getCode().isModifierKey()) {
            return;
        }
        moveTo(model.spotProperty().get());
        Node owner = getScene().getFocusOwner();
        if (owner != null && owner != flow) {
            owner.fireEvent(event.copyFor(owner, owner));
        }
        event.consume();
    }

    @Override
    public void moveTo(Spot spot) {
        int index = model.rows().indexOf(spot.row());
        if (index < 0) {
            return;
        }
        model.setSpot(spot);
        if (flow.getHeight() <= 0 || getScene() == null) {
            waiting = spot;
            return;
        }
        waiting = null;
        Optional<CardCell> inSight = inSight(index);
        if (inSight.isEmpty()) {
            flow.showAtOffset(index, MARGIN_PX);
            flow.layout();
            inSight = flow.getCellIfVisible(index);
        }
        inSight.ifPresent(cell -> cell.focus(spot.part(), spot.caret()));
    }

    /** Brings a row to the top of the column and marks it as the current one; the focus stays where it is. */
    public void show(DraftRow row) {
        int index = model.rows().indexOf(row);
        if (index >= 0) {
            model.setSpot(Spot.startOf(row));
            flow.showAtOffset(index, index == 0 ? 0 : MARGIN_PX);
        }
    }

    /** The cell of a row if a good part of it can be seen. */
    private Optional<CardCell> inSight(int index) {
        flow.layout();
        return flow.getCellIfVisible(index).filter(cell -> {
            Bounds place = cell.getNode().getBoundsInParent();
            double seen = Math.min(place.getMaxY(), flow.getHeight()) - Math.max(place.getMinY(), 0);
            return seen >= Math.min(place.getHeight(), flow.getHeight()) - 1;
        });
    }

    private void goOnWaiting() {
        if (waiting != null && getScene() != null && flow.getHeight() > 0) {
            moveTo(waiting);
        }
    }

    /** Scrolls as little as brings a piece of a row into sight. */
    void reveal(DraftRow row, Bounds inScene) {
        int index = model.rows().indexOf(row);
        if (index >= 0) {
            flow.getCellIfVisible(index).ifPresent(cell -> {
                Bounds piece = cell.getNode().sceneToLocal(inScene);
                flow.show(index, new BoundingBox(0, piece.getMinY() - MARGIN_PX, 1,
                        piece.getHeight() + 2 * MARGIN_PX));
            });
        }
    }

    /** How far down it is scrolled, as far as that is known, in pixels. */
    public double scrolled() {
        return flow.getEstimatedScrollY();
    }

    public void scrollBy(double pixels) {
        flow.scrollYBy(pixels);
    }
}
