package cn.yaodian.composing.column;

import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** Walks a plan and gives every task with its place. */
public final class PlanEntries {

    private final Numbering numbering;
    private final String deadline;
    private final List<TaskEntry> entries = new ArrayList<>();

    private PlanEntries(Plan plan, String deadline) {
        this.numbering = Numbering.of(plan);
        this.deadline = deadline;
    }

    /** @param deadline wording of the date a task is due where nothing else is said; {year} is the plan's last year */
    public static List<TaskEntry> of(Plan plan, String deadline) {
        PlanEntries walk = new PlanEntries(plan, Deadline.of(plan, deadline));
        walk.collect(plan.nodes(), List.of());
        return List.copyOf(walk.entries);
    }

    private void collect(List<PlanNode> nodes, List<String> headings) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Task task -> entries.add(new TaskEntry(task, entries.size() + 1, headings, deadline));
                case Section section -> {
                    List<String> below = new ArrayList<>(headings);
                    below.add((numbering.label(section) + section.title()).strip());
                    collect(section.nodes(), below);
                }
            }
        }
    }
}
