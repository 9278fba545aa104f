package cn.yaodian.ui.ledger;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.form.ChoiceBoxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;

/** Chooses whose ledger is shown; not there while there is nothing to choose from. */
public final class PlanBox extends StackPane {

    private static final double WIDEST_PX = 320;
    private static final double NARROWEST_PX = 180;

    private final PlanChoice choice;
    private final ComboBox<Optional<PlanId>> box;
    private boolean filling;

    public PlanBox(PlanChoice choice) {
        this.choice = choice;
        box = ChoiceBoxes.of(List.of(), this::words);
        box.setMinWidth(NARROWEST_PX);
        box.setMaxWidth(WIDEST_PX);
        box.setAccessibleText(Messages.text("ledger.whose"));
        choice.offered().addListener((ListChangeListener<PlanSummary>) _ -> offer());
        // What is not in the list yet has no words yet.
        choice.chosenProperty().addListener((_, _, plan) -> {
            if (box.getItems().contains(plan)) {
                box.setValue(plan);
            }
        });
        box.valueProperty().addListener((_, _, plan) -> {
            if (plan != null && !filling) {
                choice.chosenProperty().set(plan);
            }
        });
        managedProperty().bind(visibleProperty());
        getChildren().add(box);
        offer();
    }

    private void offer() {
        Optional<PlanId> chosen = choice.chosenProperty().get();
        List<Optional<PlanId>> all = new ArrayList<>();
        choice.offered().forEach(plan -> all.add(Optional.of(plan.id())));
        if (all.size() > 1) {
            all.add(Optional.empty());
        }
        // A box whose list changes moves its choice along by itself; that is not the clerk's.
        filling = true;
        box.getItems().setAll(all);
        box.setValue(chosen);
        filling = false;
        setVisible(all.size() > 1);
    }

    private String words(Optional<PlanId> plan) {
        return plan.flatMap(id -> choice.offered().stream().filter(one -> one.id().equals(id)).findFirst())
                .map(PlanSummary::title).orElse(Messages.text("ledger.allPlans"));
    }
}
