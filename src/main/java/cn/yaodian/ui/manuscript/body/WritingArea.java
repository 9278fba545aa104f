package cn.yaodian.ui.manuscript.body;

import org.fxmisc.richtext.StyleClassedTextArea;

/** A text area that has what is pasted into it made into lines first. */
final class WritingArea extends StyleClassedTextArea {

    private final Runnable pasting;

    WritingArea(Runnable pasting) {
        super(false);
        this.pasting = pasting;
    }

    @Override
    public void paste() {
        pasting.run();
    }
}
