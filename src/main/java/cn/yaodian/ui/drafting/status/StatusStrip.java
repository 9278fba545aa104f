package cn.yaodian.ui.drafting.status;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.readiness.Lack;
import cn.yaodian.domain.readiness.Readiness;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** How far the plan is, and what it lacks for the next step; each lack leads to its place. */
public final class StatusStrip extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** More kinds than these do not fit beside each other at 1366 pixels; the next come up as these are mended. */
    private static final int KINDS_SHOWN = 3;

    private final HBox states = new HBox();
    private final HBox lacks = new HBox();
    private final StatusActions actions;
    private List<Lack> shown = List.of();
    private Optional<PlanState> shownState = Optional.empty();

    public StatusStrip(DraftModel model, StatusActions actions) {
        this.actions = actions;
        getStyleClass().addAll(StyleClass.ROW, "yd-strip");
        states.getStyleClass().add("yd-states");
        lacks.getStyleClass().addAll(StyleClass.ROW, "yd-lacks");
        getChildren().addAll(states, lacks);
        model.planProperty().addListener((_, _, plan) -> show(plan));
        show(model.plan());
    }

    private void show(Plan plan) {
        List<Lack> now = Readiness.lacks(plan);
        if (now.equals(shown) && shownState.equals(Optional.of(plan.state()))) {
            return;
        }
        shown = now;
        shownState = Optional.of(plan.state());
        states.getChildren().setAll(steps(plan.state()));
        lacks.getChildren().setAll(lacks(plan.state()));
    }

    private static List<Node> steps(PlanState state) {
        List<Node> steps = new ArrayList<>();
        for (PlanState one : PlanState.values()) {
            if (one.ordinal() > 0) {
                steps.add(Icon.of(Feather.CHEVRON_RIGHT));
            }
            Label word = new Label(one.title());
            word.getStyleClass().add("yd-state");
            word.pseudoClassStateChanged(CURRENT, one == state);
            steps.add(word);
        }
        return steps;
    }

    private List<Node> lacks(PlanState state) {
        List<Node> nodes = new ArrayList<>();
        Optional<PlanState> next = Readiness.next(state);
        if (next.isEmpty()) {
            return nodes;
        }
        List<LackGroup> groups = LackGroup.of(shown);
        for (LackGroup group : groups.subList(0, Math.min(groups.size(), KINDS_SHOWN))) {
            Button button = new Button(group.words());
            button.getStyleClass().addAll(StyleClass.CHIP, StyleClass.WARN, "yd-lack");
            button.setOnAction(_ -> actions.goTo(group.next()));
            nodes.add(button);
        }
        if (groups.size() > KINDS_SHOWN) {
            Label more = new Label(Messages.text("drafting.lacksMore", groups.size() - KINDS_SHOWN));
            more.getStyleClass().add(StyleClass.MUTED);
            nodes.add(more);
        }
        Button step = new Button(Messages.text("drafting.nextState", next.get().title()));
        step.getStyleClass().add("yd-next-state");
        step.setOnAction(_ -> actions.enter(next.get()));
        nodes.add(step);
        return nodes;
    }
}
