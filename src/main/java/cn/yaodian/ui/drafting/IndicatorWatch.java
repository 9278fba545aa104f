package cn.yaodian.ui.drafting;

import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.drafting.TaskIndicators;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the targets of a task found anew when its words have changed, shortly before they are stored. */
final class IndicatorWatch {

    private static final Logger LOG = LoggerFactory.getLogger(IndicatorWatch.class);

    private final DraftModel model;
    private final TaskIndicators indicators;
    private final BackgroundTasks tasks;
    private final Consumer<Task> found;
    private final Set<UUID> written = new LinkedHashSet<>();
    private final PauseTransition pause;

    /** @param found gets a task whose targets have changed */
    IndicatorWatch(DraftModel model, TaskIndicators indicators, BackgroundTasks tasks, Consumer<Task> found,
            Duration pause) {
        this.model = model;
        this.indicators = indicators;
        this.tasks = tasks;
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
        List<Task> changed = written.stream().flatMap(id -> model.node(id).stream())
                .filter(Task.class::isInstance).map(Task.class::cast).toList();
        written.clear();
        if (changed.isEmpty()) {
            return;
        }
        tasks.fetch(_ -> changed.stream().map(indicators::refresh).toList(), now -> take(changed, now),
                problem -> LOG.warn("targets not found anew: {}", problem.code()));
    }

    /** What has been written meanwhile is looked at by itself. */
    private void take(List<Task> before, List<Task> now) {
        for (int i = 0; i < now.size(); i++) {
            Task task = now.get(i);
            boolean same = model.node(task.nodeId()).filter(before.get(i)::equals).isPresent();
            if (same && !Objects.equals(task, before.get(i))) {
                found.accept(task);
            }
        }
    }
}
