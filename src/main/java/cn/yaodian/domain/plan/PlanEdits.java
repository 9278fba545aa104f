package cn.yaodian.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes to a plan's outline, each giving a new plan. A node that is not in the plan changes nothing. Numbers need no
 * care: they are computed from the new places.
 */
public final class PlanEdits {

    private PlanEdits() {}

    /** The node with that identity. */
    public static Optional<PlanNode> find(Plan plan, UUID node) {
        return find(plan.nodes(), node);
    }

    /** The section that directly holds the node; empty for the outermost ones and for what is not in the plan. */
    public static Optional<Section> parent(Plan plan, UUID node) {
        return OutlinePlace.of(plan, node).flatMap(OutlinePlace::parent);
    }

    /** The plan with this node in the place of the one that has the same identity. */
    public static Plan replace(Plan plan, PlanNode changed) {
        UUID id = changed.nodeId();
        return plan.withNodes(rewrite(plan.nodes(), nodes -> {
            int at = indexOf(nodes, id);
            if (at >= 0) {
                nodes.set(at, changed);
            }
            return at >= 0;
        }));
    }

    /** The plan without the node and without what stands under it. */
    public static Plan remove(Plan plan, UUID node) {
        return plan.withNodes(rewrite(plan.nodes(), nodes -> nodes.removeIf(one -> one.nodeId().equals(node))));
    }

    /** The plan with a node added before or after another one, in the same section. */
    public static Plan insertBeside(Plan plan, UUID target, Side side, PlanNode added) {
        return plan.withNodes(rewrite(plan.nodes(), nodes -> {
            int at = indexOf(nodes, target);
            if (at >= 0) {
                nodes.add(side == Side.BEFORE ? at : at + 1, added);
            }
            return at >= 0;
        }));
    }

    /** The plan with a node added as the first or the last in a section. */
    public static Plan insertInto(Plan plan, UUID section, End end, PlanNode added) {
        if (!(find(plan, section).orElse(null) instanceof Section home)) {
            return plan;
        }
        return replace(plan, home.withNodes(with(home.nodes(), end, added)));
    }

    /** The plan with a node added as the first or the last of the outermost. */
    public static Plan insert(Plan plan, End end, PlanNode added) {
        return plan.withNodes(with(plan.nodes(), end, added));
    }

    /** The plan with the node moved before or after another one; a section is not moved into itself. */
    public static Plan moveBeside(Plan plan, UUID node, UUID target, Side side) {
        return carried(plan, node, target)
                .map(moved -> insertBeside(remove(plan, node), target, side, moved)).orElse(plan);
    }

    /** The plan with the node moved to the beginning or the end of a section; a section is not moved into itself. */
    public static Plan moveInto(Plan plan, UUID node, UUID section, End end) {
        return carried(plan, node, section).filter(_ -> find(plan, section).orElse(null) instanceof Section)
                .map(moved -> insertInto(remove(plan, node), section, end, moved)).orElse(plan);
    }

    /**
     * The plan with the node one place further up or down, as a reader sees it: a task at the edge of its section goes
     * over into the neighbouring one, a section keeps its level. At either end nothing changes.
     */
    public static Plan move(Plan plan, UUID node, Direction direction) {
        return OutlinePlace.of(plan, node).map(place -> OutlineStep.of(plan, place, direction).apply(plan))
                .orElse(plan);
    }

    private static Optional<PlanNode> carried(Plan plan, UUID node, UUID target) {
        return find(plan, node)
                .filter(moved -> find(plan, target).isPresent() && find(List.of(moved), target).isEmpty());
    }

    private static Optional<PlanNode> find(List<PlanNode> nodes, UUID id) {
        for (PlanNode node : nodes) {
            if (node.nodeId().equals(id)) {
                return Optional.of(node);
            }
            if (node instanceof Section section) {
                Optional<PlanNode> found = find(section.nodes(), id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<PlanNode> nodes, UUID id) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).nodeId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static List<PlanNode> with(List<PlanNode> nodes, End end, PlanNode added) {
        List<PlanNode> changed = new ArrayList<>(nodes);
        changed.add(end == End.FIRST ? 0 : changed.size(), added);
        return changed;
    }

    /** Applies a change to the one list it concerns and leaves every section that it does not touch the same object. */
    private static List<PlanNode> rewrite(List<PlanNode> nodes, ListChange change) {
        List<PlanNode> copy = new ArrayList<>(nodes);
        if (change.apply(copy)) {
            return copy;
        }
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i) instanceof Section section) {
                List<PlanNode> below = rewrite(section.nodes(), change);
                if (below != section.nodes()) {
                    copy.set(i, section.withNodes(below));
                    return copy;
                }
            }
        }
        return nodes;
    }

    /** Changes a list if it is the right one. */
    private interface ListChange {

        /** @return whether it was */
        boolean apply(List<PlanNode> nodes);
    }

    /** Beside what. */
    public enum Side {
        BEFORE, AFTER
    }

    /** Which end of a section. */
    public enum End {
        FIRST, LAST
    }

    /** Towards the beginning of the plan, or towards its end. */
    public enum Direction {
        UP, DOWN
    }
}
