package cn.yaodian.ui.ledger;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.screen.YearSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Whose ledger is looked at, chosen once for all parts of 台账. Of the FX thread. */
public final class PlanChoice {

    private final YearChoice years;
    private final ObservableList<PlanSummary> offered = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PlanId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private List<PlanSummary> issued = List.of();
    private boolean began;

    public PlanChoice(YearChoice years) {
        this.years = years;
        years.spanProperty().addListener((_, _, _) -> refresh());
    }

    /** Takes in which plans there are; one that is gone, or of another year, gives way to the latest. */
    public void offer(List<PlanSummary> plans) {
        issued = plans.stream().filter(plan -> plan.state() == PlanState.ISSUED).toList();
        refresh();
    }

    private void refresh() {
        List<PlanSummary> found = issued.stream().filter(plan -> years.spanProperty().get().contains(plan.year()))
                .toList();
        boolean lost = chosen.get().filter(id -> found.stream().noneMatch(plan -> plan.id().equals(id))).isPresent();
        // The latest plan alone to begin with: ten years at once are rarely meant.
        if (!found.isEmpty() && (lost || !began)) {
            began = true;
            chosen.set(Optional.of(found.getFirst().id()));
        }
        if (!found.equals(offered)) {
            offered.setAll(found);
        }
    }

    /** Issued plans of the years that are shown, the latest first. */
    public ObservableList<PlanSummary> offered() {
        return offered;
    }

    /** The plan whose ledger is shown; none for all that are offered. */
    public ObjectProperty<Optional<PlanId>> chosenProperty() {
        return chosen;
    }

    /** Shows a plan's ledger, whatever year it is of. */
    public void choose(PlanId plan) {
        if (issued.stream().anyMatch(one -> one.id().equals(plan))
                && offered.stream().noneMatch(one -> one.id().equals(plan))) {
            years.spanProperty().set(YearSpan.ALL);
        }
        began = true;
        if (chosen.get().isPresent()) {
            chosen.set(Optional.of(plan));
        }
    }

    /** Shows exactly one plan's ledger, or, where more are meant, all that are offered. */
    public void chooseAll(Set<PlanId> plans) {
        plans.forEach(this::choose);
        chosen.set(plans.size() == 1 ? plans.stream().findFirst() : Optional.empty());
    }

    /** The plans whose ledgers are shown. */
    public List<PlanId> shown() {
        return chosen.get().map(List::of).orElseGet(() -> offered.stream().map(PlanSummary::id).toList());
    }
}
