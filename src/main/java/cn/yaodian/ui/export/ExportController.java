package cn.yaodian.ui.export;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.system.FileBrowser;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Exports what stands on the screen: what is being typed is stored first. */
public final class ExportController {

    private final ExportModel model;
    private final BackgroundTasks tasks;
    private final Settling settling;

    public ExportController(ExportModel model, BackgroundTasks tasks, Settling settling) {
        this.model = model;
        this.tasks = tasks;
        this.settling = settling;
    }

    /** Exports under the usual name; where that is taken, the clerk is asked. */
    public void export(ExportJob job) {
        model.questionProperty().set(Optional.empty());
        Path folder = model.folderProperty().get();
        settled(() -> tasks.fetch(_ -> folder.resolve(job.fileName()), target -> {
            if (Files.exists(target)) {
                model.questionProperty().set(Optional.of(new ExportModel.Question(job, target)));
            } else {
                write(job, target, OnExisting.REFUSE);
            }
        }, this::failed));
    }

    /** The clerk has said what is to become of the file that is there. */
    public void answer(ExportModel.Question question, OnExisting decision) {
        model.questionProperty().set(Optional.empty());
        write(question.job(), question.taken(), decision);
    }

    public void dismiss() {
        model.questionProperty().set(Optional.empty());
    }

    private void write(ExportJob job, Path target, OnExisting existing) {
        tasks.run(Messages.text("export.running", job.title()), _ -> {
            Path file = job.write(target, existing);
            return new ExportModel.Result(job, file, job.fontFindings());
        }, written -> {
            model.problemProperty().set("");
            model.results().removeIf(result -> result.file().equals(written.file()));
            model.results().addFirst(written);
        }, problem -> failed(problem, job, target));
    }

    // Somebody else may have written that very file between the question and the writing.
    private void failed(Problem problem, ExportJob job, Path target) {
        if (problem.cause() instanceof FailureException failure && failure.failure() == Failure.TARGET_EXISTS) {
            model.questionProperty().set(Optional.of(new ExportModel.Question(job, target)));
        } else {
            failed(problem);
        }
    }

    private void failed(Problem problem) {
        model.problemProperty().set(problem.sentence() + "（" + problem.code() + "）");
    }

    /** Runs an action once everything typed is on the disk; says why where that fails. */
    public void settled(Runnable action) {
        model.problemProperty().set("");
        settling.handOver().run();
        tasks.save(Messages.text("export.settling"), _ -> true, _ -> {
            if (settling.isSettled().getAsBoolean()) {
                action.run();
            } else {
                model.problemProperty().set(Messages.text("export.notSaved"));
            }
        });
    }

    /** Opens a file in its own program, or a folder in the file browser. */
    public void open(Path path) {
        tasks.fetch(_ -> {
            FileBrowser.show(path);
            return true;
        }, _ -> {}, this::failed);
    }

    /**
     * How what is being typed gets to the disk.
     *
     * @param handOver  hands it over for storing
     * @param isSettled whether all of it is stored
     */
    public record Settling(Runnable handOver, BooleanSupplier isSettled) {}
}
