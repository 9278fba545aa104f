package cn.yaodian.storage.plan;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan's nodes by identity, parents before what stands below them.
 *
 * @param places   every node and what it stands under
 * @param children the order below each section; at the top under the empty key
 */
record Outline(Map<UUID, Place> places, Map<Optional<UUID>, List<UUID>> children) {

    static final Outline EMPTY = new Outline(Map.of(), Map.of());

    /** @throws IllegalArgumentException if two nodes have one identity */
    static Outline of(Plan plan) {
        Outline outline = new Outline(new LinkedHashMap<>(), new HashMap<>());
        outline.add(plan.nodes(), Optional.empty());
        return outline;
    }

    private void add(List<PlanNode> nodes, Optional<UUID> parent) {
        children.put(parent, nodes.stream().map(PlanNode::nodeId).toList());
        for (PlanNode node : nodes) {
            if (places.put(node.nodeId(), new Place(node, parent)) != null) {
                throw new IllegalArgumentException("twice in one plan: " + node.nodeId());
            }
            if (node instanceof Section section) {
                add(section.nodes(), Optional.of(section.nodeId()));
            }
        }
    }

    Optional<Place> find(UUID id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Where a node stands. */
    record Place(PlanNode node, Optional<UUID> parent) {

        /** Whether the other is in the same table. */
        boolean isSameKind(Place other) {
            return node.getClass() == other.node().getClass();
        }
    }
}
