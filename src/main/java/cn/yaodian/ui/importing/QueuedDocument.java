package cn.yaodian.ui.importing;

import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.plan.ClerkWord;
import cn.yaodian.ui.failure.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A document on its way into the office: to be read, read and looked over, or not readable. Of the FX thread. */
public final class QueuedDocument {

    private final String name;
    private final Deque<ClerkWord> before = new ArrayDeque<>();
    private final Deque<ClerkWord> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Confirmation>> confirmation = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private ClerkWord word = ClerkWord.NOTHING;

    QueuedDocument(String name) {
        this.name = Objects.requireNonNull(name);
    }

    /** Of the file, without its folder. */
    public String name() {
        return name;
    }

    /** What it gave; empty until it has been read. */
    public ReadOnlyObjectProperty<Optional<Confirmation>> confirmationProperty() {
        return confirmation.getReadOnlyProperty();
    }

    /** Why it could not be read; empty while nothing is known to be wrong. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** What the clerk has said so far; the confirmation follows once it has been read again. */
    public ClerkWord word() {
        return word;
    }

    void read(Confirmation found) {
        if (confirmation.get().isEmpty()) {
            word = found.preview().word();
        }
        confirmation.set(Optional.of(found));
    }

    void failed(Problem why) {
        problem.set(Optional.of(why));
    }

    void say(ClerkWord changed) {
        before.push(word);
        after.clear();
        word = changed;
        told();
    }

    /** Takes the last word back. */
    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<ClerkWord> from, Deque<ClerkWord> to) {
        ClerkWord other = from.poll();
        if (other != null) {
            to.push(word);
            word = other;
            told();
        }
    }

    private void told() {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
    }
}
