package cn.yaodian.domain.plan;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.domain.plan.PlanEdits.End;
import cn.yaodian.domain.plan.PlanEdits.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Finds out what one step up or down means for a node. */
final class OutlineStep {

    private OutlineStep() {}

    static UnaryOperator<Plan> of(Plan plan, OutlinePlace place, Direction direction) {
        UUID node = place.node().nodeId();
        Side beyond = direction == Direction.UP ? Side.BEFORE : Side.AFTER;
        End near = direction == Direction.UP ? End.LAST : End.FIRST;
        Optional<PlanNode> neighbour = place.neighbour(direction);
        Optional<UUID> home;
        if (neighbour.isPresent()) {
            if (place.node() instanceof Section || neighbour.get() instanceof Task) {
                return changed -> PlanEdits.moveBeside(changed, node, neighbour.get().nodeId(), beyond);
            }
            // A task beside a section goes into it, to the end that it comes from.
            home = edge(homes(List.of(neighbour.get())), near);
        } else if (place.node() instanceof Section) {
            home = cousin(plan, place, direction);
        } else {
            home = nextHome(plan, place, direction);
        }
        return home.<UnaryOperator<Plan>>map(section -> changed -> PlanEdits.moveInto(changed, node, section, near))
                .orElse(UnaryOperator.identity());
    }

    /** The section beside the one around, which takes a section that leaves it. */
    private static Optional<UUID> cousin(Plan plan, OutlinePlace place, Direction direction) {
        return place.parent().flatMap(parent -> OutlinePlace.of(plan, parent.nodeId()))
                .flatMap(around -> around.neighbour(direction)).filter(Section.class::isInstance)
                .map(PlanNode::nodeId);
    }

    private static Optional<UUID> nextHome(Plan plan, OutlinePlace place, Direction direction) {
        List<UUID> homes = homes(plan.nodes());
        int at = place.parent().map(parent -> homes.indexOf(parent.nodeId())).orElse(-1);
        int next = direction == Direction.UP ? at - 1 : at + 1;
        boolean none = next < 0 || next >= homes.size() || place.parent().isEmpty();
        return none ? Optional.empty() : Optional.of(homes.get(next));
    }

    private static Optional<UUID> edge(List<UUID> homes, End end) {
        return homes.isEmpty()
                ? Optional.empty()
                : Optional.of(end == End.LAST ? homes.getLast() : homes.getFirst());
    }

    /** Sections that hold tasks, or could because they hold no sections, in printed order. */
    private static List<UUID> homes(List<PlanNode> nodes) {
        List<UUID> homes = new ArrayList<>();
        for (PlanNode node : nodes) {
            if (node instanceof Section section) {
                boolean takesTasks = section.nodes().isEmpty()
                        || section.nodes().stream().anyMatch(Task.class::isInstance);
                if (takesTasks) {
                    homes.add(section.nodeId());
                }
                homes.addAll(homes(section.nodes()));
            }
        }
        return homes;
    }
}
