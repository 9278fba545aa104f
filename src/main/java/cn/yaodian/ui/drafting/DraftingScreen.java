package cn.yaodian.ui.drafting;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitMatcher;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.readiness.Lack;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.drafting.PlanText;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.drafting.card.CardColumn;
import cn.yaodian.ui.drafting.issue.IssuePart;
import cn.yaodian.ui.drafting.outline.OutlineModel;
import cn.yaodian.ui.drafting.outline.OutlineView;
import cn.yaodian.ui.drafting.status.StatusActions;
import cn.yaodian.ui.drafting.status.StatusStrip;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.Spot;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.history.TypingHold;
import cn.yaodian.ui.history.UndoKeys;
import cn.yaodian.ui.page.PageController;
import cn.yaodian.ui.page.PageModel;
import cn.yaodian.ui.page.PageView;
import cn.yaodian.ui.saving.SaveLabel;
import cn.yaodian.ui.saving.TypingSaver;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.Unstored;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** One plan on the drafting screen: brings outline, text and page together and keeps what is typed. */
public final class DraftingScreen implements Screen, StatusActions {

    /** Only what has changed is set again: a pause between two keys is enough to show it. */
    private static final Duration PAGE_PAUSE = Duration.millis(60);
    private static final Duration INDICATOR_PAUSE = Duration.millis(200);

    private final DraftingServices services;
    private final DraftingWindow window;
    private final PlanId id;
    private final DraftModel model;
    private final TypingSaver<Plan> saver;
    private final DraftEditor editor;
    private final IndicatorWatch indicators;
    private final CardColumn cards;
    private final TextPlaces places;
    private final PageModel pages = new PageModel();
    private final PageController<Plan, List<Page>> pageController;
    private final PageView pageView;
    private final DraftingView view;
    private final DraftingSides sides;
    /** Until the step that issues the plan is stored, and its ledger with it. */
    private boolean justIssued;
    /** Stored plans that are being fetched to take the place of the one shown. */
    private final IntegerProperty fetched = new SimpleIntegerProperty();

    /** @throws cn.yaodian.domain.failure.FailureException PLAN_MISSING */
    public DraftingScreen(DraftingServices services, DraftingWindow window, PlanId id) {
        this.services = services;
        this.window = window;
        this.id = id;
        model = new DraftModel(services.workspace().plans().get(id));
        model.registerProperty().set(services.workspace().units().register());
        saver = new TypingSaver<>(window.tasks(), services.workspace().plans()::save, model::plan,
                TypingSaver.Timing.USUAL);
        // The watch and the editor need each other: what is written is looked at, what is found is written.
        editor = new DraftEditor(model, saver, task -> watch().written(task));
        indicators = new IndicatorWatch(model, services.indicators(), editor::derive, INDICATOR_PAUSE);
        cards = new CardColumn(model, editor, this::register, this::remove);
        places = new TextPlaces(model, cards.list());
        pageController = PageController.ofPages(pages, window.tasks(), services.pages()::of, PAGE_PAUSE);
        pageView = new PageView(pages, window.fonts());
        view = assemble();
        sides = new DraftingSides(services, window, model, editor, view,
                new ExportController.Settling(this::handOver, saver::isIdle));
        pageView.onPrint(sides::openNotice);
    }

    private IndicatorWatch watch() {
        return indicators;
    }

    private DraftingView assemble() {
        OutlineView outline = new OutlineView(new OutlineModel(model), model,
                new OutlineDeeds(editor, cards, this::remove));
        pageView.onChosen(places::goTo);
        DraftingView made = new DraftingView(outline, cards.view(), pageView);
        made.fillStrip(new StatusStrip(model, this), new SaveLabel(saver));
        TypingHold.on(made, window.steps().underWayProperty().or(fetched.greaterThan(0)));
        UndoKeys.on(made, window.steps());
        model.planProperty().addListener((_, _, plan) -> pageController.changed(plan));
        model.spotProperty().addListener((_, _, spot) -> pages.followedProperty().set(TextPlaces.anchor(spot)));
        return made;
    }

    private void remove(DraftRow row) {
        int index = model.rows().indexOf(row);
        String title = model.node(row.node()).map(node -> node.title().isEmpty()
                ? model.label(row.node())
                : node.title()).orElse("");
        String step = editor.remove(row.node());
        cards.list().show(model.rows().get(Math.max(index - 1, 0)));
        window.notices().done(Messages.text("drafting.removed", title), Messages.text("drafting.restore"),
                () -> window.steps().undo(step));
    }

    private void register(String name) {
        Unit unit = new Unit(UnitId.random(), UnitMatcher.kindOf(name), name, List.of(),
                model.registerProperty().get().units().size());
        String step = Messages.text("drafting.stepRegister", name);
        handOver();
        window.tasks().save(step, _ -> services.workspace().units().save(unit, step),
                saved -> editor.recognise(name, saved.id(), step));
    }

    @Override
    public void goTo(Lack lack) {
        switch (lack.kind()) {
            case TITLE -> cards.list().moveTo(Spot.startOf(DraftRow.head(model.plan())));
            case TASKS -> cards.addTask(DraftRow.foot(model.plan()));
            case SECTION_TITLE, SECTION_CONTENT, TASK_TEXT ->
                lack.node().ifPresent(node -> places.goTo(node, Part.TITLE));
            case TASK_UNIT -> lack.node().ifPresent(node -> places.goTo(node, Part.UNITS));
            case ADDRESSEES -> sides.openIssue(IssuePart.ADDRESSEES);
            case NUMBER -> sides.openIssue(IssuePart.NUMBER);
            case DATE -> sides.openIssue(IssuePart.DATE);
        }
    }

    @Override
    public void enter(PlanState state) {
        if (state == PlanState.ISSUED) {
            sides.ifNumberIsFree(model.plan(), () -> {
                justIssued = true;
                editor.setState(state);
            });
        } else {
            editor.setState(state);
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> model.plan().title().isEmpty()
                ? Messages.text("drafting.untitledPlan")
                : model.plan().title(), model.planProperty());
    }

    @Override
    public void shown() {
        // A screen whose words were still to be stored comes back as it was; the rest has gone on meanwhile.
        model.registerProperty().set(services.workspace().units().register());
        pageController.now(model.plan());
    }

    @Override
    public void changed(Change change) {
        if (change.units()) {
            model.registerProperty().set(services.workspace().units().register());
        }
        if (change.numbers()) {
            sides.numbersChanged(model.plan());
        }
        if (change.office()) {
            pageController.changed(model.plan());
        }
        if (justIssued && change.plans().contains(id) && change.label().equals(Messages.text("drafting.stepState"))) {
            justIssued = false;
            sides.askForUnits();
        }
        // What this screen itself has on its way to the disk is no news to it.
        if (change.plans().contains(id) && saver.isIdle()) {
            fetched.set(fetched.get() + 1);
            window.tasks().fetch(_ -> services.workspace().plans().get(id), stored -> {
                adopt(stored);
                fetched.set(fetched.get() - 1);
            }, problem -> {
                fetched.set(fetched.get() - 1);
                window.notices().failed(problem);
            });
        }
    }

    /** Takes over a plan that an undo, or another part of the window, has changed. */
    private void adopt(Plan stored) {
        Plan before = model.plan();
        if (!saver.isIdle() || stored.equals(before)) {
            return;
        }
        model.setPlan(stored);
        PlanFollower.firstDifference(before, stored).ifPresent(cards.list()::moveTo);
    }

    @Override
    public void handOver() {
        indicators.look();
        saver.flush();
    }

    @Override
    public Optional<Unstored> unstored() {
        Plan plan = model.plan();
        return saver.isIdle()
                ? Optional.empty()
                : Optional.of(new Unstored(plan.title(), folder -> PlanText.write(plan, folder)));
    }

    @Override
    public boolean moveTo(Place place) {
        if (place instanceof Place.Drafting drafting && drafting.plan().equals(id)) {
            drafting.node().ifPresent(node -> places.goTo(node, Part.TITLE));
            return true;
        }
        return false;
    }
}
