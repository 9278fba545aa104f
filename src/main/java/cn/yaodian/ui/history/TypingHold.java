package cn.yaodian.ui.history;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/**
 * Keeps keys back while the text they would go into is being replaced, and gives them to the new one. Without it, a word
 * typed between an undo and the restored text would be stored with the old text around it. Of the FX thread.
 */
public final class TypingHold {

    private final Node node;
    private final ObservableBooleanValue held;
    private final Deque<InputEvent> kept = new ArrayDeque<>();

    private TypingHold(Node node, ObservableBooleanValue held) {
        this.node = node;
        this.held = held;
    }

    /** @param held while it is true, no key reaches the node */
    public static void on(Node node, ObservableBooleanValue held) {
        TypingHold hold = new TypingHold(node, held);
        node.addEventFilter(KeyEvent.ANY, hold::keep);
        node.addEventFilter(InputMethodEvent.ANY, hold::keep);
        held.addListener((_, _, _) -> hold.give());
    }

    private void keep(InputEvent event) {
        // The key that began the replacement has been answered already.
        if (held.get() && !event.isConsumed()) {
            kept.add((InputEvent) event.clone());
            event.consume();
        }
    }

    /** A key that is given may itself start a replacement; then the keys behind it wait again. */
    private void give() {
        while (!held.get() && !kept.isEmpty()) {
            InputEvent event = kept.remove();
            Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
            if (owner != null) {
                Event.fireEvent(owner, event.copyFor(owner, owner));
            }
        }
    }
}
