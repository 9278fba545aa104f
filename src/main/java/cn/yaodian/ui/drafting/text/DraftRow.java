package cn.yaodian.ui.drafting.text;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A row of the text. It names what it shows and does not hold it, so that typing changes no row.
 *
 * @param node the section or task; the plan's own identity for head and foot
 */
public record DraftRow(RowKind kind, UUID node) {

    public DraftRow {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(node);
    }

    public static DraftRow head(Plan plan) {
        return new DraftRow(RowKind.HEAD, plan.id().value());
    }

    public static DraftRow foot(Plan plan) {
        return new DraftRow(RowKind.FOOT, plan.id().value());
    }

    public static DraftRow of(PlanNode node) {
        return new DraftRow(node instanceof Section ? RowKind.SECTION : RowKind.TASK, node.nodeId());
    }

    /** The rows of a plan from top to bottom. */
    public static List<DraftRow> of(Plan plan) {
        List<DraftRow> rows = new ArrayList<>();
        rows.add(head(plan));
        collect(plan.nodes(), rows);
        rows.add(foot(plan));
        return List.copyOf(rows);
    }

    private static void collect(List<PlanNode> nodes, List<DraftRow> into) {
        for (PlanNode node : nodes) {
            into.add(of(node));
            switch (node) {
                case Section section -> collect(section.nodes(), into);
                case Task _ -> {
                    // nothing stands under a task
                }
            }
        }
    }
}
