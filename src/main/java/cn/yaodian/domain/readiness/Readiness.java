package cn.yaodian.domain.readiness;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How ready a plan is for its next state. Nothing here forbids the step: the office may have its reasons; it is told
 * what is missing.
 */
public final class Readiness {

    private final List<Lack> lacks = new ArrayList<>();

    private Readiness() {}

    /** The state after this one; empty once the plan is issued. */
    public static Optional<PlanState> next(PlanState state) {
        return state == PlanState.ISSUED ? Optional.empty() : Optional.of(PlanState.values()[state.ordinal() + 1]);
    }

    /** What the plan lacks for its next state, by kind, within a kind in printed order; empty once it is issued. */
    public static List<Lack> lacks(Plan plan) {
        Optional<PlanState> next = next(plan.state());
        if (next.isEmpty()) {
            return List.of();
        }
        Readiness readiness = new Readiness();
        readiness.examine(plan);
        return readiness.lacks.stream().filter(lack -> lack.kind().neededBy().compareTo(next.get()) <= 0)
                .sorted(Comparator.comparing(Lack::kind)).toList();
    }

    private void examine(Plan plan) {
        missing(plan.title().isEmpty(), LackKind.TITLE, Optional.empty());
        missing(plan.tasks().isEmpty(), LackKind.TASKS, Optional.empty());
        plan.nodes().forEach(this::examine);
        missing(plan.issue().addressees().isEmpty(), LackKind.ADDRESSEES, Optional.empty());
        missing(plan.issue().number().isEmpty(), LackKind.NUMBER, Optional.empty());
        missing(plan.issue().dateOfIssue().isEmpty(), LackKind.DATE, Optional.empty());
    }

    private void examine(PlanNode node) {
        Optional<UUID> id = Optional.of(node.nodeId());
        switch (node) {
            case Section section -> {
                missing(section.title().isEmpty(), LackKind.SECTION_TITLE, id);
                missing(section.text().isEmpty() && section.nodes().isEmpty(), LackKind.SECTION_CONTENT, id);
                section.nodes().forEach(this::examine);
            }
            case Task task -> {
                missing(task.title().isEmpty() && task.body().isEmpty(), LackKind.TASK_TEXT, id);
                boolean unit = task.duties().stream().map(duty -> duty.role())
                        .anyMatch(role -> role == DutyRole.LEAD || role == DutyRole.RESPONSIBLE);
                missing(!unit, LackKind.TASK_UNIT, id);
            }
        }
    }

    private void missing(boolean isMissing, LackKind kind, Optional<UUID> node) {
        if (isMissing) {
            lacks.add(new Lack(kind, node));
        }
    }
}
