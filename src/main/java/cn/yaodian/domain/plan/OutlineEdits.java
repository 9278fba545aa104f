package cn.yaodian.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes to the level and the place of nodes, each giving a new plan. What cannot be done changes nothing, and gives
 * the same plan.
 */
public final class OutlineEdits {

    private OutlineEdits() {}

    /**
     * The plan with the node moved to a place in a section, or among the outermost.
     *
     * @param parent empty for the outermost
     * @param index  its place there once it has been taken from where it was; from 0
     */
    public static Plan moveTo(Plan plan, UUID node, Optional<UUID> parent, int index) {
        Optional<PlanNode> moved = PlanEdits.find(plan, node);
        if (moved.isEmpty() || parent.filter(home -> holds(moved.get(), home)).isPresent()) {
            return plan;
        }
        Plan without = PlanEdits.remove(plan, node);
        Optional<Section> home = parent.flatMap(id -> PlanEdits.find(without, id)).filter(Section.class::isInstance)
                .map(Section.class::cast);
        List<PlanNode> siblings = new ArrayList<>(home.map(Section::nodes).orElse(without.nodes()));
        if (parent.isPresent() != home.isPresent() || index < 0 || index > siblings.size()) {
            return plan;
        }
        siblings.add(index, moved.get());
        return home.map(section -> PlanEdits.replace(without, section.withNodes(siblings)))
                .orElseGet(() -> without.withNodes(siblings));
    }

    /** The plan with the node one level further in: at the end of the section that stands before it. */
    public static Plan indent(Plan plan, UUID node) {
        return OutlinePlace.of(plan, node).flatMap(place -> place.neighbour(PlanEdits.Direction.UP))
                .filter(Section.class::isInstance).map(Section.class::cast)
                .map(section -> moveTo(plan, node, Optional.of(section.nodeId()), section.nodes().size()))
                .orElse(plan);
    }

    /** The plan with the node one level further out: after the section that it stood in. */
    public static Plan outdent(Plan plan, UUID node) {
        return PlanEdits.parent(plan, node).flatMap(parent -> OutlinePlace.of(plan, parent.nodeId())).map(
                place -> moveTo(plan, node, place.parent().map(Section::nodeId), place.index() + 1)).orElse(plan);
    }

    private static boolean holds(PlanNode node, UUID id) {
        return node.nodeId().equals(id)
                || node instanceof Section section && section.nodes().stream().anyMatch(below -> holds(below, id));
    }
}
