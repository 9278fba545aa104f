package cn.yaodian.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The numbers of one plan's sections and tasks, computed from their places. */
public final class Numbering {

    private final Map<UUID, String> labels = new LinkedHashMap<>();
    private final NumberingScheme scheme;
    private int runningTask;

    private Numbering(NumberingScheme scheme) {
        this.scheme = scheme;
    }

    public static Numbering of(Plan plan) {
        Numbering numbering = new Numbering(plan.numbering());
        numbering.number(plan.nodes(), 1);
        return numbering;
    }

    private void number(List<PlanNode> nodes, int depth) {
        int section = 0;
        int task = 0;
        for (PlanNode node : nodes) {
            switch (node) {
                case Section s -> {
                    labels.put(s.nodeId(), scheme.sectionStyle(depth).label(++section));
                    number(s.nodes(), depth + 1);
                }
                case Task t -> {
                    task++;
                    runningTask++;
                    labels.put(t.nodeId(), scheme.taskStyle().label(scheme.runsThrough() ? runningTask : task));
                }
            }
        }
    }

    /** @return the label with its punctuation, such as 一、 or 12.; empty for a node that is not in the plan */
    public String label(PlanNode node) {
        return labels.getOrDefault(node.nodeId(), "");
    }
}
