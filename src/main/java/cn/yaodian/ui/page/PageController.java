package cn.yaodian.ui.page;

import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Has the pages set anew, away from the FX thread, once typing pauses. At most one setting is under way; what changes
 * meanwhile is set next, and only the latest state is ever shown.
 *
 * @param <T> what pages are set from
 * @param <S> what comes of setting: the pages, and whatever is to be told with them
 */
public final class PageController<T, S> {

    private final PageModel model;
    private final BackgroundTasks tasks;
    private final Function<T, S> setter;
    private final Consumer<S> shown;
    private final PauseTransition pause;
    private @Nullable T wanted;
    private boolean underWay;

    /** For pages alone. */
    public static <T> PageController<T, List<Page>> ofPages(PageModel model, BackgroundTasks tasks,
            Function<T, List<Page>> setter, Duration pause) {
        return new PageController<>(model, tasks, setter, model.pagesProperty()::set, pause);
    }

    /**
     * @param setter sets the pages of a document; called away from the FX thread
     * @param shown  shows what came of it, the pages in the model
     */
    public PageController(PageModel model, BackgroundTasks tasks, Function<T, S> setter, Consumer<S> shown,
            Duration pause) {
        this.model = model;
        this.tasks = tasks;
        this.setter = setter;
        this.shown = shown;
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
        tasks.fetch(_ -> setter.apply(document), set -> {
            model.problemProperty().set("");
            shown.accept(set);
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
