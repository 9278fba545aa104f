package cn.yaodian.ui.duty;

import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.duty.DutyMeaning;
import cn.yaodian.service.duty.OpenDuty;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks, name after name, whom the duties of some plans mean. Of the FX thread. */
public final class OpenDutiesPanel extends VBox {

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private Set<PlanId> plans = Set.of();
    private String foremost = "";

    public OpenDutiesPanel(Workspace workspace, BackgroundTasks tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        getStyleClass().addAll("yd-form", "yd-duty-panel");
    }

    /**
     * Looks for names without units in plans that have a ledger.
     *
     * @param found run where there are some, once they are shown
     * @param none  run where there are none
     */
    public void ask(Collection<PlanId> asked, Runnable found, Runnable none) {
        plans = Set.copyOf(asked);
        tasks.fetch(_ -> look(plans), open -> {
            show(open, none);
            (open.duties().isEmpty() ? none : found).run();
        });
    }

    /** The same with one name before the others. */
    public void askFirst(OpenDuty duty, Runnable found, Runnable none) {
        foremost = duty.name();
        ask(duty.plans(), found, none);
    }

    private Open look(Set<PlanId> asked) {
        Set<PlanId> opened = workspace.ledgers().opened();
        List<Plan> issued = asked.stream().filter(opened::contains).map(workspace.plans()::get)
                .filter(plan -> plan.state() == PlanState.ISSUED).toList();
        return new Open(workspace.openDuties().in(issued), workspace.units().register());
    }

    private void show(Open open, Runnable none) {
        Label explanation = new Label(Messages.text("duty.explanation"));
        explanation.setWrapText(true);
        explanation.getStyleClass().add(StyleClass.MUTED);
        getChildren().setAll(explanation);
        List<OpenDuty> ordered = new ArrayList<>(open.duties());
        ordered.sort(Comparator.comparing(duty -> !duty.name().equals(foremost)));
        ordered.forEach(duty -> getChildren()
                .add(new DutyCard(duty, open.register(), meaning -> say(duty, meaning, none))));
    }

    private void say(OpenDuty duty, DutyMeaning meaning, Runnable none) {
        tasks.save(Messages.text("duty.saving"), _ -> {
            workspace.openDuties().say(duty, meaning);
            return duty;
        }, said -> {
            notices.done(Messages.text("duty.said", said.name()));
            ask(plans, () -> {}, none);
        }, notices::failed);
    }

    private record Open(List<OpenDuty> duties, UnitRegister register) {}
}
