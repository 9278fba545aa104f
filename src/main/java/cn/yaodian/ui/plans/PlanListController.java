package cn.yaodian.ui.plans;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.screen.YearSpan;
import cn.yaodian.ui.task.BackgroundTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/** 要点: every plan of the office, by year; new ones, imported ones, and none any more. */
public final class PlanListController implements Screen {

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final Steps steps;
    private final YearChoice years;
    private final PlanListModel model;
    private final PlanListView view;

    public PlanListController(Workspace workspace, BackgroundTasks tasks, Navigator navigator, Notices notices,
            Steps steps, YearChoice years, ImportController importing) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
        this.steps = steps;
        this.years = years;
        this.model = new PlanListModel(years);
        this.view = new PlanListView(model, this, importing, Clock.systemDefaultZone());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        read();
        view.focusTable();
    }

    @Override
    public void changed(Change change) {
        if (!change.plans().isEmpty()) {
            read();
        }
    }

    private void read() {
        tasks.fetch(_ -> workspace.plans().list(), plans -> {
            model.all().setAll(plans);
            model.readProperty().set(true);
            view.selectSomething();
        });
    }

    void open(PlanSummary plan) {
        navigator.open(Place.Drafting.of(plan.id()));
    }

    /** Shows every plan again. */
    void clearFilter() {
        model.wordsProperty().set("");
        model.stateProperty().set(Optional.empty());
        years.spanProperty().set(YearSpan.ALL);
    }

    /** Makes an empty plan for the chosen year, else for this one, and opens it. */
    void create() {
        YearSpan span = years.spanProperty().get();
        int year = span.isAll() ? LocalDate.now().getYear() : span.first();
        String title = Messages.text("plans.newTitle", String.valueOf(year));
        String step = Messages.text("plans.newStep", title);
        tasks.save(step, _ -> {
            Office office = workspace.offices().get();
            return workspace.plans().save(Plan.draft(year, office.region() + title, IssueDetails.NONE), step);
        }, plan -> navigator.open(Place.Drafting.of(plan.id())));
    }

    /** Deletes the plan; the bar that tells so takes it back. */
    void delete(PlanSummary plan) {
        String step = Messages.text("plans.deleteStep", plan.title());
        tasks.save(step, _ -> {
            workspace.plans().delete(plan.id(), step);
            return plan;
        }, _ -> notices.done(Messages.text("plans.deleted", plan.title()), Messages.text("steps.undo"),
                () -> steps.undo(step)));
    }
}
