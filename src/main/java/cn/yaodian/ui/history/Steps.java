package cn.yaodian.ui.history;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.history.History;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Takes steps back and makes them again, and tells the clerk which. Of the FX thread. */
public final class Steps {

    private final History history;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();

    public Steps(History history, BackgroundTasks tasks, Navigator navigator, Notices notices) {
        this.history = history;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
    }

    /** Takes back the latest step, wherever it was made. */
    public void undo() {
        take(Messages.text("steps.undo"), history::undo, this::tellUndone);
    }

    /** Takes back this step, unless another has followed it: then the clerk is told so and nothing changes. */
    public void undo(String step) {
        take(Messages.text("steps.undo"),
                () -> history.undoLabel().equals(Optional.of(step)) ? history.undo() : Optional.<String>empty(),
                label -> label.ifPresentOrElse(words -> tellUndone(Optional.of(words)),
                        () -> notices.done(Messages.text("steps.overtaken", step))));
    }

    /** Makes the step again that was taken back last. */
    public void redo() {
        take(Messages.text("steps.redo"), history::redo, label -> label.ifPresent(words -> notices
                .done(Messages.text("steps.redone", words), Messages.text("steps.undo"), this::undo)));
    }

    /** Whether a step is being taken that has not been stored yet; screens hear of the stored one before it ends. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    private void take(String words, Supplier<Optional<String>> step, Consumer<Optional<String>> told) {
        handOverTyping();
        underWay.set(true);
        tasks.save(words, _ -> step.get(), label -> {
            underWay.set(false);
            told.accept(label);
        }, problem -> {
            underWay.set(false);
            notices.failed(problem);
        });
    }

    private void tellUndone(Optional<String> label) {
        label.ifPresent(words -> notices.done(Messages.text("steps.undone", words), Messages.text("steps.redo"),
                this::redo));
    }

    // What is being typed must become a step of its own before a step is taken back.
    private void handOverTyping() {
        Screen screen = navigator.screenProperty().get();
        if (screen != null) {
            screen.handOver();
        }
    }
}
