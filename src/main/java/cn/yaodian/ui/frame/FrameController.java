package cn.yaodian.ui.frame;

import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the frame true to the workspace, and tells the screen in the window what was stored. */
public final class FrameController {

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final YearChoice years;
    private final FrameModel model = new FrameModel();

    public FrameController(Workspace workspace, BackgroundTasks tasks, Navigator navigator, YearChoice years) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.navigator = navigator;
        this.years = years;
        refresh();
    }

    FrameModel model() {
        return model;
    }

    /** Takes in a stored step. On the FX thread. */
    public void changed(Change change) {
        refresh();
        Screen screen = navigator.screenProperty().get();
        if (screen != null) {
            screen.changed(change);
        }
    }

    private void refresh() {
        tasks.fetch(_ -> new Shown(workspace.history().undoLabel().orElse(""),
                workspace.history().redoLabel().orElse(""), workspace.offices().get().officeName(),
                years()), this::show);
    }

    private List<Integer> years() {
        Stream<Integer> plans = workspace.plans().list().stream().map(PlanSummary::year);
        Stream<Integer> manuscripts = workspace.manuscripts().all().stream().map(ManuscriptSummary::year);
        return Stream.concat(plans, manuscripts).distinct().toList();
    }

    private void show(Shown shown) {
        model.undoLabelProperty().set(shown.undo());
        model.redoLabelProperty().set(shown.redo());
        model.officeNameProperty().set(shown.office());
        years.offer(shown.years());
    }

    private record Shown(String undo, String redo, String office, List<Integer> years) {}
}
