package cn.yaodian.ui.task;

import cn.yaodian.ui.failure.Problem;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way from the window to work that takes time. Work is started on the FX thread, done on another, and its
 * result handed over on the FX thread again. Saving goes through a queue of its own, one after the other, so that
 * changes are stored in the order in which they were made.
 */
public final class BackgroundTasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final Executor workers;
    private final Executor savers;
    private final Executor screen;
    private final Consumer<Problem> problems;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private int savesUnderWay;
    private boolean closed;

    private BackgroundTasks(Executor workers, Executor savers, Executor screen, Consumer<Problem> problems) {
        this.workers = workers;
        this.savers = savers;
        this.screen = screen;
        this.problems = problems;
    }

    /** @param problems is told, on the FX thread, what nobody else has taken care of */
    public static BackgroundTasks onThreads(Consumer<Problem> problems) {
        return new BackgroundTasks(Executors.newFixedThreadPool(2, Thread.ofPlatform().name("work-", 1).factory()),
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name("save").factory()), Platform::runLater,
                problems);
    }

    /** Everything is done at once on the calling thread: for tests. */
    public static BackgroundTasks onThisThread(Consumer<Problem> problems) {
        return new BackgroundTasks(Runnable::run, Runnable::run, Runnable::run, problems);
    }

    /**
     * Does something that takes time: reading, exporting, printing. It is shown in the status bar and can be cancelled.
     *
     * @param label what the status bar says, such as 正在导出任务分解表
     * @param done  gets the result on the FX thread
     */
    public <T> RunningTask run(String label, Work<T> work, Consumer<T> done) {
        return run(label, work, done, problems);
    }

    /** @param failed gets, on the FX thread, what went wrong, instead of the window's bar */
    public <T> RunningTask run(String label, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        RunningTask task = new RunningTask(label, screen);
        running.add(task);
        workers.execute(() -> perform(task, work, done, failed, () -> running.remove(task)));
        return task;
    }

    /** Like {@link #run}, for what is over too soon to be shown: filling a list, finding words, setting pages. */
    public <T> void fetch(Work<T> work, Consumer<T> done) {
        fetch(work, done, problems);
    }

    /** @param failed gets, on the FX thread, what went wrong, instead of the window's bar */
    public <T> void fetch(Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        if (closed) {
            // A pause in typing may end after the window has closed; nobody looks at what it would fetch.
            return;
        }
        RunningTask task = new RunningTask("", screen);
        workers.execute(() -> perform(task, work, done, failed, () -> {}));
    }

    /** Stores a change after those handed over before it. The status bar says 正在保存… until none is left. */
    public <T> void save(String label, Work<T> work, Consumer<T> done) {
        save(label, work, done, problems);
    }

    /** @param failed gets, on the FX thread, what went wrong, instead of the window's bar */
    public <T> void save(String label, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        RunningTask task = new RunningTask(label, screen);
        savesUnderWay++;
        saving.set(true);
        savers.execute(() -> perform(task, work, done, failed, () -> saving.set(--savesUnderWay > 0)));
    }

    private <T> void perform(RunningTask task, Work<T> work, Consumer<T> done, Consumer<Problem> failed,
            Runnable ended) {
        screen.execute(outcome(task, work, done, failed, ended));
    }

    private <T> Runnable outcome(RunningTask task, Work<T> work, Consumer<T> done, Consumer<Problem> failed,
            Runnable ended) {
        Progress progress = task.progress();
        try {
            progress.stopIfCancelled();
            T result = work.perform(progress);
            return () -> {
                task.end(TaskState.DONE);
                ended.run();
                done.accept(result);
            };
        } catch (WorkCancelledException cancelled) {
            return () -> {
                task.end(TaskState.CANCELLED);
                ended.run();
            };
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError thrown) {
            Problem problem = Problem.of(thrown);
            LOG.error("{} {}", problem.code(), task.label(), thrown);
            return () -> {
                task.end(TaskState.FAILED);
                ended.run();
                failed.accept(problem);
            };
        }
    }

    /** Work shown in the status bar, oldest first; changes on the FX thread. */
    public ObservableList<RunningTask> running() {
        return running;
    }

    /** Whether a change is on its way to the disk. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Cancels what runs and waits until everything handed over for saving is stored. */
    @Override
    public void close() {
        closed = true;
        running.forEach(RunningTask::cancel);
        for (Executor executor : new Executor[] {savers, workers}) {
            if (executor instanceof ExecutorService service) {
                finish(service);
            }
        }
    }

    private static void finish(ExecutorService service) {
        service.shutdown();
        try {
            if (!service.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.error("work did not end within {} s of closing", SECONDS_TO_FINISH);
                service.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
