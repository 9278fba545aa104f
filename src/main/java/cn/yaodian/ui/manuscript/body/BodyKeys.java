package cn.yaodian.ui.manuscript.body;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Keys that mean something else in a manuscript: the tab key leaves the text, except in a row of a table. */
final class BodyKeys {

    private BodyKeys() {}

    static void on(StyleClassedTextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            boolean inRow = area.isEditable() && area.getParagraph(area.getCurrentParagraph()).getText().contains("\t");
            if (!inRow || event.isShiftDown()) {
                area.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
