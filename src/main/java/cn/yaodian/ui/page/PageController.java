package cn.yaodian.ui.page;

import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Has the pages set anew, away from the FX thread, once typing pauses. At most one setting is under way; what changes
 * meanwhile is set next, and only the latest state is ever shown.
 *
 * @param <T> what pages are set from
 */
public final class PageController<T> {

    private final PageModel model;
    private final BackgroundTasks tasks;
    private final Function<T, List<Page>> setter;
    private final PauseTransition pause;
    private @Nullable T wanted;
    private boolean underWay;

    /** @param setter sets the pages of a document; called away from the FX thread */
    public PageController(PageModel model, BackgroundTasks tasks, Function<T, List<Page>> setter, Duration pause) {
        this.model = model;
        this.tasks = tasks;
        this.setter = setter;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(_ -> start());
    }

    /** Says that the document is now another one. */
    public void changed(T document) {
        wanted = document;
        if (!underWay) {
            pause.playFromStart();
        }
    }

    /** Sets the pages without waiting for a pause. */
    public void now(T document) {
        wanted = document;
        pause.stop();
        start();
    }

    private void start() {
        T document = wanted;
        if (document == null || underWay) {
            return;
        }
        wanted = null;
        underWay = true;
        tasks.fetch(_ -> setter.apply(document), pages -> {
            model.problemProperty().set("");
            model.pagesProperty().set(pages);
            ended();
        }, problem -> {
            model.problemProperty().set(problem.sentence() + " " + problem.code());
            ended();
        });
    }

    private void ended() {
        underWay = false;
        if (wanted != null) {
            pause.playFromStart();
        }
    }
}
