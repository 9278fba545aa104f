package cn.yaodian.ui.confirming;

import cn.yaodian.service.confirming.Change;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the screen: F8 and Shift+F8 through the doubtful places, 1 to 7 for what a piece is, 0 where it is right, undo and redo. */
final class ConfirmingKeys {

    private final ConfirmingModel model;
    private final ConfirmingController controller;

    ConfirmingKeys(ConfirmingModel model, ConfirmingController controller) {
        this.model = model;
        this.controller = controller;
    }

    /** To be used as a filter: the lists would take digits and F8 for themselves. */
    void pressed(KeyEvent event) {
        boolean taken = event.getCode() == KeyCode.F8
                ? doubts(!event.isShiftDown())
                : !(event.getTarget() instanceof TextInputControl) && (history(event) || change(event));
        if (taken) {
            event.consume();
        }
    }

    private boolean doubts(boolean forward) {
        controller.nextDoubt(forward);
        return true;
    }

    private boolean history(KeyEvent event) {
        boolean undo = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN).match(event);
        boolean redo = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
                        .match(event);
        if (undo && model.documentProperty().get().filter(one -> one.canUndoProperty().get()).isPresent()) {
            controller.undo();
            return true;
        }
        if (redo && model.documentProperty().get().filter(one -> one.canRedoProperty().get()).isPresent()) {
            controller.redo();
            return true;
        }
        return false;
    }

    private boolean change(KeyEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()
                || event.isShiftDown() || !event.getCode().isDigitKey()) {
            return false;
        }
        if (event.getText().equals("0")) {
            controller.checkHere();
            return true;
        }
        for (Change change : Change.values()) {
            if (event.getText().equals(String.valueOf(change.ordinal() + 1))) {
                controller.change(change);
                return true;
            }
        }
        return false;
    }
}
