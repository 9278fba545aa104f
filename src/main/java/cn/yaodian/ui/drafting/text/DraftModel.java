package cn.yaodian.ui.drafting.text;

import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The plan on the screen, with what follows from it: rows, numbers, and each node by its identity. What has been typed
 * is here at once; the disk follows. Of the FX thread.
 */
public final class DraftModel {

    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ObservableList<DraftRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<UnitRegister> register = new SimpleObjectProperty<>(new UnitRegister(List.of()));
    private final ReadOnlyObjectWrapper<Spot> spot;
    private final Map<UUID, PlanNode> nodes = new HashMap<>();
    private Numbering numbering;

    public DraftModel(Plan plan) {
        this.plan = new ReadOnlyObjectWrapper<>(plan);
        this.numbering = Numbering.of(plan);
        this.spot = new ReadOnlyObjectWrapper<>(Spot.startOf(DraftRow.head(plan)));
        follow(plan);
    }

    public Plan plan() {
        return plan.get();
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Puts a changed plan in the place of the one before. Rows that stay where they are stay the same. */
    public void setPlan(Plan changed) {
        if (changed == plan.get()) {
            return;
        }
        numbering = Numbering.of(changed);
        follow(changed);
        plan.set(changed);
    }

    private void follow(Plan changed) {
        nodes.clear();
        collect(changed.nodes());
        RowChange.apply(rows, DraftRow.of(changed));
    }

    private void collect(List<PlanNode> children) {
        for (PlanNode node : children) {
            nodes.put(node.nodeId(), node);
            if (node instanceof Section section) {
                collect(section.nodes());
            }
        }
    }

    /** From top to bottom: head, headings and tasks, foot. */
    public ObservableList<DraftRow> rows() {
        return rows;
    }

    public Optional<PlanNode> node(UUID id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The computed number with its punctuation; empty for what has none. */
    public String label(UUID id) {
        return node(id).map(numbering::label).orElse("");
    }

    /** The row that shows a node; the head for what is not in the plan. */
    public DraftRow row(UUID id) {
        return node(id).map(DraftRow::of).orElseGet(() -> DraftRow.head(plan()));
    }

    public ObjectProperty<UnitRegister> registerProperty() {
        return register;
    }

    /** Where the clerk is; it stays when the row scrolls out of sight. */
    public ReadOnlyObjectProperty<Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /** Notes where the clerk is. What is asked to move her there is {@link Caret}. */
    public void setSpot(Spot where) {
        spot.set(where);
    }
}
