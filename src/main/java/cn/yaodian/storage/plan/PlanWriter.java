package cn.yaodian.storage.plan;

import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what differs between a plan and what is stored of it, row by row. */
final class PlanWriter {

    private static final String POSITIONS = """
                                            select id, position from section where plan_id = :plan
                                            union all
                                            select id, position from task where plan_id = :plan""";

    private final RowWriter writer;
    private final Plan plan;
    private final UUID id;
    private final Optional<Plan> stored;
    private final TaskRows taskRows;

    /** @param stored the plan as it is in the database; empty for a new one */
    PlanWriter(RowWriter writer, Plan plan, Optional<Plan> stored) {
        this.writer = writer;
        this.plan = plan;
        this.id = plan.id().value();
        this.stored = stored;
        this.taskRows = new TaskRows(writer, id, stored.isEmpty());
    }

    /** @throws IllegalArgumentException if two nodes have one identity */
    void save() {
        Outline before = stored.map(Outline::of).orElse(Outline.EMPTY);
        Outline after = Outline.of(plan);
        writePlanRow();
        if (stored.isEmpty() || !stored.get().issue().equals(plan.issue())) {
            IssueRows.write(writer, plan);
        }
        Map<UUID, Long> positions = positions(before, after);
        after.places()
                .forEach((node, place) -> writeNode(before.find(node).filter(place::isSameKind), place, positions));
        deleteNodes(before.places().values().stream()
                .filter(place -> after.find(place.node().nodeId()).filter(place::isSameKind).isEmpty())
                .map(Outline.Place::node).toList());
    }

    /** Deletes the stored plan with everything below it. */
    void delete() {
        deleteNodes(stored.map(Outline::of).orElse(Outline.EMPTY).places().values().stream().map(Outline.Place::node)
                .toList());
        IssueRows.delete(writer, id);
        writer.delete(Row.ofPlan(id, Table.PLAN, id));
    }

    private void writePlanRow() {
        writer.put(Row.ofPlan(id, Table.PLAN, id).with("kind", plan.kind().name()).with("state", plan.state().name())
                .with("plan_year", plan.year()).with("title", plan.title())
                .with("section_styles",
                        plan.numbering().sectionStyles().stream().map(LabelStyle::name)
                                .collect(Collectors.joining(",")))
                .with("task_style", plan.numbering().taskStyle().name())
                .with("numbers_run_through", plan.numbering().runsThrough()).with("preamble", plan.preamble())
                .with("closing", plan.closing()));
    }

    /** New positions below every heading whose order changed. */
    private Map<UUID, Long> positions(Outline before, Outline after) {
        Map<UUID, Long> stored = new HashMap<>();
        Map<UUID, Long> changed = new HashMap<>();
        after.children().forEach((parent, order) -> {
            if (order.equals(before.children().get(parent))) {
                return;
            }
            if (stored.isEmpty() && !before.places().isEmpty()) {
                stored.putAll(storedPositions());
            }
            Map<UUID, Long> ofStaying = new HashMap<>();
            order.stream().filter(node -> before.find(node).filter(place -> place.parent().equals(parent)).isPresent())
                    .forEach(node -> ofStaying.put(node, stored.getOrDefault(node, 0L)));
            changed.putAll(SparsePositions.place(order, ofStaying));
        });
        changed.entrySet().removeIf(placed -> placed.getValue().equals(stored.get(placed.getKey()))
                && before.find(placed.getKey()).map(Outline.Place::parent)
                        .equals(after.find(placed.getKey()).map(Outline.Place::parent)));
        return changed;
    }

    private Map<UUID, Long> storedPositions() {
        Map<UUID, Long> positions = new HashMap<>();
        writer.handle().createQuery(POSITIONS).bind("plan", id)
                .map((row, context) -> positions.put(row.getObject(1, UUID.class), row.getLong(2))).list();
        return positions;
    }

    private void writeNode(Optional<Outline.Place> before, Outline.Place after, Map<UUID, Long> positions) {
        PlanNode node = after.node();
        boolean moved = positions.containsKey(node.nodeId());
        if (!moved && before.isPresent() && sameByItself(before.get().node(), node)) {
            return;
        }
        Row row = row(node, after.parent().orElse(null));
        if (moved) {
            row = row.with("position", positions.get(node.nodeId()));
        }
        if (before.isPresent()) {
            writer.put(row);
        } else {
            writer.insert(row);
        }
        if (node instanceof Task task) {
            taskRows.write(before.map(Outline.Place::node).map(Task.class::cast), task);
        }
    }

    private Row row(PlanNode node, @Nullable UUID parent) {
        return switch (node) {
            case Section section -> Row.ofPlan(id, Table.SECTION, section.nodeId()).with("plan_id", id)
                    .with("parent_id", parent).with("title", section.title()).with("text", section.text());
            case Task task -> Row.ofPlan(id, Table.TASK, task.nodeId()).with("plan_id", id)
                    .with("section_id", parent).with("title", task.title()).with("body", task.body());
        };
    }

    private static boolean sameByItself(PlanNode before, PlanNode after) {
        if (before instanceof Section section && after instanceof Section changed) {
            return section.title().equals(changed.title()) && section.text().equals(changed.text());
        }
        return before == after || before.equals(after);
    }

    /** Tasks first, then sections from the innermost out. */
    private void deleteNodes(List<PlanNode> nodes) {
        nodes.stream().filter(Task.class::isInstance).forEach(task -> {
            taskRows.delete(task.nodeId());
            writer.delete(Row.ofPlan(id, Table.TASK, task.nodeId()));
        });
        nodes.reversed().stream().filter(Section.class::isInstance)
                .forEach(section -> writer.delete(Row.ofPlan(id, Table.SECTION, section.nodeId())));
    }
}
