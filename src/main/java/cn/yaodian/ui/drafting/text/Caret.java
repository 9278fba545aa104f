package cn.yaodian.ui.drafting.text;

/** Moves the clerk to a place in the text: scrolls there and puts the caret in it. */
@FunctionalInterface
public interface Caret {

    void moveTo(Spot spot);
}
