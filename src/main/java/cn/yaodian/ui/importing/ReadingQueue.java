package cn.yaodian.ui.importing;

import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.task.RunningTask;
import cn.yaodian.ui.task.TaskState;
import cn.yaodian.ui.task.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** Reads documents one after the other; one that cannot be read does not keep the others back. Of the FX thread. */
final class ReadingQueue {

    /** A document and how it is read. */
    private record Pending(QueuedDocument document, Work<ImportPreview> work) {}

    private final BackgroundTasks tasks;
    private final ImportModel model;
    private final BiConsumer<QueuedDocument, Confirmation> taken;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private boolean reading;

    /** @param taken gets each document with what was read in it */
    ReadingQueue(BackgroundTasks tasks, ImportModel model, BiConsumer<QueuedDocument, Confirmation> taken) {
        this.tasks = tasks;
        this.model = model;
        this.taken = taken;
    }

    /** Puts a document behind the others; it is read once {@link #start} was called and those before it are done. */
    void add(String name, Work<ImportPreview> work) {
        QueuedDocument document = new QueuedDocument(name);
        pending.add(new Pending(document, work));
        model.documents().add(document);
    }

    /** Goes on with the next document, unless one is being read. */
    void start() {
        Pending one = reading ? null : pending.poll();
        if (one == null) {
            return;
        }
        if (!model.documents().contains(one.document())) {
            start(); // put aside meanwhile
            return;
        }
        reading = true;
        RunningTask task = tasks.run(Messages.text("importing.reading", one.document().name()),
                progress -> Confirmation.of(one.work().perform(progress)), found -> {
                    taken.accept(one.document(), found);
                    ended();
                }, problem -> {
                    one.document().failed(problem);
                    ended();
                });
        task.stateProperty().addListener((_, _, state) -> {
            if (state == TaskState.CANCELLED) {
                model.documents().remove(one.document());
                ended();
            }
        });
    }

    private void ended() {
        reading = false;
        start();
    }
}
