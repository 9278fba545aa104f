package cn.yaodian.ui.importing;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.plan.ClerkWord;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.service.plan.PendingImports;
import cn.yaodian.service.plan.PlanImport;
import cn.yaodian.service.plan.SourceDocument;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes documents in: has them read, reads them again by the clerk's word, and keeps what she adopts. */
public final class ImportController {

    private final PlanImport importing;
    private final PendingImports kept;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final Steps steps;
    private final ImportModel model = new ImportModel();
    private final ReadingQueue queue;
    private boolean rereading;

    /** @param kept has the documents that wait, and what was said of them, when the program ends */
    public ImportController(PlanImport importing, PendingImports kept, BackgroundTasks tasks, Navigator navigator,
            Notices notices, Steps steps) {
        this.importing = importing;
        this.kept = kept;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
        this.steps = steps;
        this.queue = new ReadingQueue(tasks, model, this::take);
    }

    public ImportModel model() {
        return model;
    }

    /** Takes up the documents that waited when the program ended. */
    public void takeUp() {
        tasks.fetch(_ -> kept.all(), found -> {
            found.forEach(one -> queue.add(one.source().fileName(), _ -> importing.read(one.source(), one.word())));
            queue.start();
        });
    }

    /** Reads the files one after the other; one that cannot be read does not keep the others back. */
    public void read(List<Path> files) {
        files.forEach(file -> queue.add(String.valueOf(file.getFileName()), _ -> importing.read(file)));
        queue.start();
        navigator.open(new Place.Confirming());
    }

    /** Reads what the clipboard holds: files, else formatted text, else text. */
    public void paste() {
        ClipboardContents contents = ClipboardContents.now();
        if (!contents.files().isEmpty()) {
            read(contents.files());
            return;
        }
        List<SourceDocument> flavours = contents.flavours();
        if (flavours.isEmpty()) {
            notices.done(Messages.text("importing.nothingToPaste"));
            return;
        }
        queue.add(flavours.getFirst().fileName(), _ -> importing.readBest(flavours));
        queue.start();
        navigator.open(new Place.Confirming());
    }

    /** Unless the clerk has put it aside meanwhile, or the very same file waits already. */
    private void take(QueuedDocument document, Confirmation found) {
        String digest = found.preview().source().sha256();
        boolean again = model.documents().stream().flatMap(other -> other.confirmationProperty().get().stream())
                .anyMatch(other -> other.preview().source().sha256().equals(digest));
        if (again) {
            model.documents().remove(document);
            notices.done(Messages.text("importing.waitsAlready", document.name()));
        } else if (model.documents().contains(document)) {
            document.read(found);
            keep(document);
        }
    }

    /** Takes the clerk's word and reads the document again by it. */
    public void say(QueuedDocument document, ClerkWord word) {
        if (!word.equals(document.word())) {
            document.say(word);
            keep(document);
            reread(document);
        }
    }

    public void undo(QueuedDocument document) {
        document.undo();
        keep(document);
        reread(document);
    }

    public void redo(QueuedDocument document) {
        document.redo();
        keep(document);
        reread(document);
    }

    /** What is said is on the disk at once, so that nothing is lost where the clerk breaks off. */
    private void keep(QueuedDocument document) {
        ClerkWord word = document.word();
        document.confirmationProperty().get().map(shown -> shown.preview().source()).ifPresent(source -> tasks
                .save(Messages.text("importing.keeping", document.name()), _ -> {
                    kept.keep(source, word);
                    return source;
                }, _ -> {}));
    }

    private void forget(QueuedDocument document) {
        document.confirmationProperty().get().map(shown -> shown.preview().source()).ifPresent(source -> tasks
                .save(Messages.text("importing.keeping", document.name()), _ -> {
                    kept.forget(source);
                    return source;
                }, _ -> {}));
    }

    /** At most one reading is under way; what was said meanwhile is read next. */
    private void reread(QueuedDocument document) {
        Optional<Confirmation> shown = document.confirmationProperty().get();
        if (rereading || shown.isEmpty() || shown.get().preview().word().equals(document.word())) {
            return;
        }
        rereading = true;
        ClerkWord word = document.word();
        tasks.fetch(_ -> Confirmation.of(importing.reread(shown.get().preview(), word)), found -> {
            rereading = false;
            document.read(found);
            reread(document);
        }, problem -> {
            rereading = false;
            notices.failed(problem);
        });
    }

    /** Meets the document with the register as it is now: adopting another one may have changed it. */
    public void refresh(QueuedDocument document) {
        document.confirmationProperty().get().ifPresent(shown -> tasks.fetch(
                _ -> Confirmation.of(importing.reread(shown.preview(), shown.preview().word())), document::read));
    }

    /** Keeps the plan and opens it, unless another document waits. */
    public void adopt(QueuedDocument document) {
        document.confirmationProperty().get().ifPresent(shown -> adopt(document, shown.preview()));
    }

    private void adopt(QueuedDocument document, ImportPreview preview) {
        ClerkWord word = document.word();
        String title = word.title().orElseGet(() -> preview.plan().title());
        String step = Messages.text("importing.step", title);
        tasks.save(step, _ -> importing.adopt(importing.reread(preview, word), step), plan -> {
            notices.done(Messages.text("importing.adopted", title), Messages.text("steps.undo"),
                    () -> steps.undo(step));
            leave(document, plan);
        });
    }

    /** Opens the plan that an earlier import of the same file gave. */
    public void openKept(QueuedDocument document) {
        document.confirmationProperty().get().flatMap(shown -> shown.preview().alreadyKept())
                .ifPresent(plan -> leave(document, plan));
    }

    private void leave(QueuedDocument document, PlanId plan) {
        model.documents().remove(document);
        forget(document);
        model.currentProperty().get().ifPresentOrElse(this::refresh,
                () -> navigator.open(Place.Drafting.of(plan)));
    }

    /** Puts the document behind the others that wait. */
    public void later(QueuedDocument document) {
        model.documents().remove(document);
        model.documents().add(document);
        model.currentProperty().get().ifPresent(this::refresh);
    }

    /** Takes the document out of the queue; the bar that tells so takes that back. */
    public void discard(QueuedDocument document) {
        int place = model.documents().indexOf(document);
        model.documents().remove(document);
        forget(document);
        if (document.confirmationProperty().get().isPresent()) {
            notices.done(Messages.text("importing.discarded", document.name()), Messages.text("steps.undo"),
                    () -> restore(document, place));
        }
        if (model.emptyProperty().get()) {
            navigator.open(new Place.PlanList());
        }
    }

    private void restore(QueuedDocument document, int place) {
        model.documents().add(Math.clamp(place, 0, model.documents().size()), document);
        keep(document);
        navigator.open(new Place.Confirming());
    }

    /** Shows the documents that wait. */
    public void open() {
        navigator.open(new Place.Confirming());
    }

    /** What the clerk is told beside the name of a file that could not be read. */
    static String words(Problem problem) {
        return problem.sentence() + " " + problem.code();
    }
}
