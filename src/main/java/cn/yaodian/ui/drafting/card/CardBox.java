package cn.yaodian.ui.drafting.card;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A number, the words beside it, and what can be done at the right. An HBox would ask the words for their height at the
 * width they would like and not at the one they get, and leave the card too high.
 */
final class CardBox extends Region {

    private static final double GAP_PX = 8;

    private final Region number;
    private final Region words;
    private final Region menu;

    CardBox(Region number, Region words, Region menu) {
        this.number = number;
        this.words = words;
        this.menu = menu;
        getChildren().addAll(number, words, menu);
    }

    private double numberWidth() {
        return Math.ceil(number.prefWidth(-1));
    }

    private double wordsWidth(double width) {
        Insets insets = getInsets();
        return Math.max(width - insets.getLeft() - insets.getRight() - numberWidth() - Math.ceil(menu.prefWidth(-1))
                - 2 * GAP_PX, 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = Math.ceil(this.words.prefHeight(wordsWidth(width < 0 ? getWidth() : width)));
        return Math.max(words, number.prefHeight(-1)) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double wide = wordsWidth(getWidth());
        number.resizeRelocate(left, top, numberWidth(), number.prefHeight(-1));
        double start = left + numberWidth() + GAP_PX;
        words.resizeRelocate(start, top, wide, getHeight() - top - insets.getBottom());
        menu.resizeRelocate(start + wide + GAP_PX, top, Math.ceil(menu.prefWidth(-1)), menu.prefHeight(-1));
    }
}
