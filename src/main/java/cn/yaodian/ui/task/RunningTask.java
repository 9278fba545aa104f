package cn.yaodian.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A piece of work that was started, as the status bar shows it. Its properties change on the FX thread only. */
public final class RunningTask {

    private final String label;
    private final Executor screen;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TaskState> state = new ReadOnlyObjectWrapper<>(TaskState.RUNNING);

    RunningTask(String label, Executor screen) {
        this.label = label;
        this.screen = screen;
    }

    /** What is being done, such as 正在读取. */
    public String label() {
        return label;
    }

    /** Asks the work to stop at its next good place. */
    public void cancel() {
        cancelled.set(true);
    }

    /** 0 to 1; negative where it cannot be told. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void end(TaskState how) {
        state.set(how);
    }

    Progress progress() {
        return new Progress() {

            @Override
            public void report(double newFraction, String newStep) {
                screen.execute(() -> {
                    fraction.set(newFraction);
                    step.set(newStep);
                });
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }
}
