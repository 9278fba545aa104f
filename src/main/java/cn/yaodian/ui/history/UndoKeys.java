package cn.yaodian.ui.history;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Undo and redo by keyboard. A field has an undo of its own, which would know only its own text. */
public final class UndoKeys {

    private UndoKeys() {}

    public static void on(Node node, Steps steps) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean redo = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
            if (event.isShortcutDown() && !event.isAltDown() && (redo || event.getCode() == KeyCode.Z)) {
                if (redo) {
                    steps.redo();
                } else {
                    steps.undo();
                }
                event.consume();
            }
        });
    }
}
