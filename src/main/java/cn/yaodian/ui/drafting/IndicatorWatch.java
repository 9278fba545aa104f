package cn.yaodian.ui.drafting;

import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.drafting.TaskIndicators;
import cn.yaodian.ui.drafting.text.DraftModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Has the targets of a task found anew when its words have changed. It is done before the words are stored, so that
 * both are one step of the history, and on the FX thread: a task is a few hundred characters.
 */
final class IndicatorWatch {

    private final DraftModel model;
    private final TaskIndicators indicators;
    private final Consumer<Task> found;
    private final Set<UUID> written = new LinkedHashSet<>();
    private final PauseTransition pause;

    /**
     * @param found gets a task whose targets have changed
     * @param pause after the last key; shorter than the one before storing
     */
    IndicatorWatch(DraftModel model, TaskIndicators indicators, Consumer<Task> found, Duration pause) {
        this.model = model;
        this.indicators = indicators;
        this.found = found;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(_ -> look());
    }

    void written(UUID task) {
        written.add(task);
        pause.playFromStart();
    }

    /** Looks at once at what was written. */
    void look() {
        pause.stop();
        List<UUID> changed = List.copyOf(written);
        written.clear();
        for (UUID id : changed) {
            if (model.node(id).orElse(null) instanceof Task task) {
                Task now = indicators.refresh(task, model.plan());
                if (!now.equals(task)) {
                    found.accept(now);
                }
            }
        }
    }
}
