package cn.yaodian.ui.today;

import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.agenda.LedgerWaiting;
import cn.yaodian.service.agenda.Waiting;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What waits, by sort; a sort of which nothing waits is not shown. */
final class TodayView extends ScrollPane {

    private final TodayController controller;
    private final TodayActs acts;
    private final LedgerGroups ledgers;

    TodayView(TodayController controller, TodayActs acts, LedgerGroups ledgers) {
        this.controller = controller;
        this.acts = acts;
        this.ledgers = ledgers;
        setFitToWidth(true);
        setFitToHeight(true);
    }

    void show(Waiting waiting, LedgerWaiting ledger) {
        double at = getVvalue();
        List<WaitingGroup> groups = new ArrayList<>(ledgers.of(ledger));
        if (groups.isEmpty() && waiting.plans().isEmpty() && waiting.written().isEmpty()) {
            setContent(new StackPane(new EmptyPlace(Feather.SUN, Messages.text("today.emptyTitle"),
                    Messages.text("today.emptyExplanation")).offering(Messages.text("today.toPlans"),
                            () -> controller.open(new Place.PlanList()))));
            return;
        }
        boolean quiet = groups.isEmpty() && waiting.drafts().isEmpty() && waiting.written().isEmpty();
        Stream.of(drafts(waiting.drafts()), written(waiting.written()), unled(waiting.unled()),
                unknown(waiting.unknown()), issued(waiting.plans())).flatMap(Optional::stream).forEach(groups::add);
        VBox page = new VBox();
        page.getStyleClass().addAll(StyleClass.SCREEN, StyleClass.GROUPS);
        if (quiet) {
            page.getChildren().add(nothing());
        }
        page.getChildren().add(new WaitingColumns(groups, viewportBoundsProperty()));
        setContent(page);
        // A row was dealt with: the next one is to be where it was.
        layout();
        setVvalue(at);
    }

    private static Label nothing() {
        Label label = new Label(Messages.text("today.nothing"));
        label.getStyleClass().add(StyleClass.MUTED);
        return label;
    }

    private Optional<WaitingGroup> drafts(List<PlanSummary> drafts) {
        return group(drafts, new WaitingGroup(Feather.EDIT_3, Messages.text("today.drafts"), drafts.size()),
                plan -> new WaitingRow(plan.state().title(), plan.title(),
                        Messages.text("today.taskCount", plan.taskCount()),
                        () -> controller.open(Place.Drafting.of(plan.id()))));
    }

    private Optional<WaitingGroup> written(List<ManuscriptSummary> written) {
        return group(written, new WaitingGroup(Feather.FILE, Messages.text("today.written"), written.size()),
                manuscript -> new WaitingRow(
                        manuscript.version() > 1 ? Messages.text("today.correction") : manuscript.state().title(),
                        manuscript.title().isEmpty() ? Messages.text("today.untitled") : manuscript.title(),
                        manuscript.number().isEmpty() ? Messages.text("today.unnumbered") : manuscript.number(),
                        () -> controller.open(new Place.Writing(manuscript.id()))));
    }

    private Optional<WaitingGroup> unled(List<Waiting.Unled> unled) {
        return group(unled, new WaitingGroup(Feather.USER_X, Messages.text("today.unled"), unled.size()),
                task -> new WaitingRow(task.label(), task.words(), String.valueOf(task.year()),
                        () -> controller.open(new Place.Drafting(task.plan(), Optional.of(task.task().value())))));
    }

    private Optional<WaitingGroup> unknown(List<Waiting.UnknownUnit> unknown) {
        WaitingGroup group = new WaitingGroup(Feather.HELP_CIRCLE, Messages.text("today.unknown"), unknown.size());
        group.offer(Messages.text("today.registerAll"), () -> acts.register(unknown));
        return group(unknown, group, unit -> new WaitingRow("", unit.name(),
                Messages.text("today.times", unit.times()),
                () -> controller.open(new Place.Drafting(unit.plan(), Optional.of(unit.task().value())))));
    }

    private Optional<WaitingGroup> issued(List<PlanSummary> plans) {
        List<PlanSummary> issued = plans.stream().filter(plan -> plan.state() == PlanState.ISSUED).toList();
        return group(issued, new WaitingGroup(Feather.FILE_TEXT, Messages.text("today.issued"), issued.size()),
                plan -> new WaitingRow(String.valueOf(plan.year()), plan.title(),
                        Messages.text("today.taskCount", plan.taskCount()),
                        () -> controller.open(Place.Drafting.of(plan.id()))));
    }

    private static <T> Optional<WaitingGroup> group(List<T> items, WaitingGroup group,
            Function<T, Node> row) {
        return items.isEmpty() ? Optional.empty() : Optional.of(group.filled(items, row));
    }
}
