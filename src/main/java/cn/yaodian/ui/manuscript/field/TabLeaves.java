package cn.yaodian.ui.manuscript.field;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets the tab key leave a text area, as it leaves every other field. */
final class TabLeaves {

    private TabLeaves() {}

    static void on(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
