package cn.yaodian.ui.saving;

import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Stores what is typed, a moment after typing pauses. Nothing is given up: what could not be stored is kept, told, and
 * tried again, together with whatever has been typed since. Of the FX thread.
 *
 * @param <T> what is typed at: a plan, a manuscript
 */
public final class TypingSaver<T> {

    private final BackgroundTasks tasks;
    private final BiFunction<T, String, T> store;
    private final Supplier<T> current;
    private final PauseTransition pause;
    private final PauseTransition retry;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private @Nullable String label;
    private int underWay;

    /**
     * @param store   stores it under a label of the history; called away from the FX thread
     * @param current as it is on the screen
     */
    public TypingSaver(BackgroundTasks tasks, BiFunction<T, String, T> store, Supplier<T> current,
            Timing timing) {
        this.tasks = tasks;
        this.store = store;
        this.current = current;
        this.pause = new PauseTransition(timing.pause());
        this.retry = new PauseTransition(timing.retry());
        pause.setOnFinished(_ -> flush());
        retry.setOnFinished(_ -> flush());
    }

    /**
     * Says that what is on the screen is about to change. What waits under another label is stored first, so that the
     * history tells the two apart.
     */
    public void changing(String newLabel) {
        if (label != null && !label.equals(newLabel)) {
            flush();
        }
    }

    /** Says that what is on the screen has changed. */
    public void changed(String newLabel) {
        label = newLabel;
        if (!(state.get() instanceof SaveState.Failed)) {
            state.set(new SaveState.Waiting());
        }
        pause.playFromStart();
    }

    /** Hands what waits over now; what is stored afterwards comes after it. */
    public void flush() {
        pause.stop();
        retry.stop();
        if (label == null) {
            return;
        }
        String step = label;
        T typed = current.get();
        label = null;
        underWay++;
        tasks.save(step, _ -> store.apply(typed, step), _ -> stored(), problem -> failed(problem, step));
    }

    /** Whether all that was typed is on the disk. */
    public boolean isIdle() {
        return label == null && underWay == 0;
    }

    private void stored() {
        underWay--;
        state.set(isIdle() ? new SaveState.Saved() : new SaveState.Waiting());
    }

    private void failed(Problem problem, String step) {
        underWay--;
        label = Optional.ofNullable(label).orElse(step);
        state.set(new SaveState.Failed(problem));
        retry.playFromStart();
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * @param pause after the last key before storing
     * @param retry before a failed storing is tried again
     */
    public record Timing(Duration pause, Duration retry) {

        public static final Timing USUAL = new Timing(Duration.millis(400), Duration.seconds(5));
    }
}
