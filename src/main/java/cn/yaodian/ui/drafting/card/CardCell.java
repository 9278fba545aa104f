package cn.yaodian.ui.drafting.card;

import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.RowKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.jspecify.annotations.Nullable;

/** A place on the screen where one row after the other is shown. It keeps one card of each kind. */
final class CardCell implements Cell<DraftRow, Region> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Function<RowKind, RowCard> cards;
    private final CardList list;
    private final Map<RowKind, RowCard> made = new EnumMap<>(RowKind.class);
    private final Frame frame = new Frame();
    private @Nullable DraftRow row;

    CardCell(DraftRow first, Function<RowKind, RowCard> cards, CardList list) {
        this.cards = cards;
        this.list = list;
        updateItem(first);
    }

    @Override
    public Region getNode() {
        return frame;
    }

    @Override
    public boolean isReusable() {
        return true;
    }

    @Override
    public void updateItem(DraftRow item) {
        row = item;
        RowCard card = made.computeIfAbsent(item.kind(), cards);
        frame.hold(card.node());
        card.show(item);
        markCurrent();
        list.nowShown(this);
    }

    @Override
    public void reset() {
        list.noLongerShown(this);
        if (hasFocus()) {
            // Else the focus would jump to some other card, and what is typed next would go there.
            list.keepFocus();
        }
        row = null;
    }

    private boolean hasFocus() {
        Node owner = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == frame) {
                return true;
            }
        }
        return false;
    }

    void refresh() {
        card().ifPresent(RowCard::refresh);
        markCurrent();
    }

    private void markCurrent() {
        frame.pseudoClassStateChanged(CURRENT, row != null && row.equals(list.currentRow()));
    }

    private Optional<RowCard> card() {
        return Optional.ofNullable(row).map(shown -> made.get(shown.kind()));
    }

    void focus(Part part, int caret) {
        card().ifPresent(card -> card.field(part).ifPresentOrElse(field -> field.write(caret),
                () -> card.focusOther(part)));
    }

    /** Holds the card in a column that does not grow wider than lines are easily read. */
    private static final class Frame extends Region {

        private @Nullable Region content;

        Frame() {
            getStyleClass().add("yd-card-frame");
        }

        void hold(Region changed) {
            if (changed != content) {
                content = changed;
                getChildren().setAll(changed);
            }
        }

        private double columnWidth(double width) {
            double room = width - getInsets().getLeft() - getInsets().getRight();
            return content == null ? room : Math.min(room, content.maxWidth(-1));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 200;
        }

        @Override
        protected double computePrefHeight(double width) {
            double padding = getInsets().getTop() + getInsets().getBottom();
            return content == null ? padding : Math.ceil(content.prefHeight(columnWidth(width))) + padding;
        }

        @Override
        protected void layoutChildren() {
            if (content != null) {
                double width = columnWidth(getWidth());
                content.resizeRelocate(Math.floor((getWidth() - width) / 2), getInsets().getTop(), width,
                        getHeight() - getInsets().getTop() - getInsets().getBottom());
            }
        }
    }
}
