package cn.yaodian.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a node stands.
 *
 * @param sections the sections around it, the outermost first
 * @param siblings the nodes beside it, itself among them
 * @param index    its place among them, from 0
 */
record OutlinePlace(List<Section> sections, List<PlanNode> siblings, int index) {

    static Optional<OutlinePlace> of(Plan plan, UUID node) {
        return of(List.of(), plan.nodes(), node);
    }

    private static Optional<OutlinePlace> of(List<Section> sections, List<PlanNode> nodes, UUID id) {
        for (int i = 0; i < nodes.size(); i++) {
            PlanNode node = nodes.get(i);
            if (node.nodeId().equals(id)) {
                return Optional.of(new OutlinePlace(sections, nodes, i));
            }
            if (node instanceof Section section) {
                List<Section> deeper = new ArrayList<>(sections);
                deeper.add(section);
                Optional<OutlinePlace> found = of(List.copyOf(deeper), section.nodes(), id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    PlanNode node() {
        return siblings.get(index);
    }

    Optional<Section> parent() {
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.getLast());
    }

    /** The node next to it in that direction. */
    Optional<PlanNode> neighbour(PlanEdits.Direction direction) {
        int next = direction == PlanEdits.Direction.UP ? index - 1 : index + 1;
        return next < 0 || next >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(next));
    }
}
