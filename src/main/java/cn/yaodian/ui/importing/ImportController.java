package cn.yaodian.ui.importing;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.service.plan.PlanImport;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;

/** Reads documents, shows what they gave, and keeps what the clerk adopts. */
public final class ImportController {

    private final PlanImport importing;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final Steps steps;
    private final ImportModel model = new ImportModel();

    public ImportController(PlanImport importing, BackgroundTasks tasks, Navigator navigator, Notices notices,
            Steps steps) {
        this.importing = importing;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
        this.steps = steps;
    }

    public ImportModel model() {
        return model;
    }

    /** Reads the files, each by itself: one that cannot be read does not keep the others back. */
    public void read(List<Path> files) {
        navigator.open(new Place.PlanList());
        for (Path file : files) {
            tasks.run(Messages.text("importing.reading", String.valueOf(file.getFileName())),
                    _ -> importing.read(file), model.waiting()::add);
        }
    }

    /** Keeps the plan and opens it, unless another document waits. */
    void adopt(ImportPreview read, ImportPreview decided) {
        String step = Messages.text("importing.step", decided.plan().title());
        tasks.save(step, _ -> importing.adopt(decided, step), plan -> {
            model.waiting().remove(read);
            notices.done(Messages.text("importing.adopted", decided.plan().title()), Messages.text("steps.undo"),
                    () -> steps.undo(step));
            if (model.waiting().isEmpty()) {
                navigator.open(Place.Drafting.of(plan));
            }
        });
    }

    void openKept(ImportPreview read) {
        model.waiting().remove(read);
        read.alreadyKept().ifPresent(plan -> navigator.open(Place.Drafting.of(plan)));
    }

    void discard(ImportPreview read) {
        model.waiting().remove(read);
    }
}
