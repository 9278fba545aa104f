package cn.yaodian.ui.drafting;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.Spot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds where two states of a plan differ, so that the caret can go to what an undo brought back. */
final class PlanFollower {

    private PlanFollower() {}

    /** The first place that differs and is there now; empty where what differs is no part of the text. */
    static Optional<Spot> firstDifference(Plan before, Plan now) {
        if (!before.title().equals(now.title())) {
            return Optional.of(new Spot(DraftRow.head(now), Part.TITLE, change(before.title(), now.title())));
        }
        if (!before.preamble().equals(now.preamble())) {
            return Optional.of(new Spot(DraftRow.head(now), Part.BODY, change(before.preamble(), now.preamble())));
        }
        Map<UUID, PlanNode> old = new HashMap<>();
        collect(before.nodes(), old);
        Map<UUID, PlanNode> current = new LinkedHashMap<>();
        collect(now.nodes(), current);
        for (PlanNode node : current.values()) {
            PlanNode other = old.get(node.nodeId());
            if (other == null) {
                return Optional.of(Spot.startOf(DraftRow.of(node)));
            }
            if (!withoutChildren(other).equals(withoutChildren(node))) {
                return Optional.of(spot(other, node));
            }
        }
        return neighbourOfWhatIsGone(before, now, current).or(() -> moved(before, now));
    }

    private static Spot spot(PlanNode before, PlanNode now) {
        DraftRow row = DraftRow.of(now);
        boolean title = !before.title().equals(now.title());
        return title
                ? new Spot(row, Part.TITLE, change(before.title(), now.title()))
                : new Spot(row, Part.BODY, change(text(before), text(now)));
    }

    private static Optional<Spot> neighbourOfWhatIsGone(Plan before, Plan now, Map<UUID, PlanNode> current) {
        List<DraftRow> old = DraftRow.of(before);
        for (int i = 1; i < old.size() - 1; i++) {
            if (!current.containsKey(old.get(i).node())) {
                DraftRow last = old.get(i - 1);
                return Optional.of(Spot.startOf(i == 1 ? DraftRow.head(now) : last));
            }
        }
        return Optional.empty();
    }

    private static Optional<Spot> moved(Plan before, Plan now) {
        List<DraftRow> old = DraftRow.of(before);
        List<DraftRow> current = DraftRow.of(now);
        for (int i = 0; i < Math.min(old.size(), current.size()); i++) {
            if (!old.get(i).equals(current.get(i))) {
                return Optional.of(Spot.startOf(current.get(i)));
            }
        }
        return Optional.empty();
    }

    private static PlanNode withoutChildren(PlanNode node) {
        return node instanceof Section section ? section.withNodes(List.of()) : node;
    }

    private static String text(PlanNode node) {
        return switch (node) {
            case Section section -> section.text();
            case Task task -> task.body();
        };
    }

    /** Behind the last character that differs. */
    private static int change(String before, String now) {
        int tail = 0;
        while (tail < Math.min(before.length(), now.length())
                && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return now.length() - tail;
    }

    private static void collect(List<PlanNode> nodes, Map<UUID, PlanNode> into) {
        for (PlanNode node : nodes) {
            into.put(node.nodeId(), node);
            if (node instanceof Section section) {
                collect(section.nodes(), into);
            }
        }
    }
}
