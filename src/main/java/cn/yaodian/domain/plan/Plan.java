package cn.yaodian.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A plan as the office keeps it: structure only, numbers and brackets are derived.
 *
 * @param year     the year it is for; the first one for a plan of several years
 * @param preamble 总体要求 and whatever else stands before the first heading; paragraphs parted by line feeds
 * @param nodes    sections and tasks in the order they are printed
 * @param closing  paragraphs after the last task that belong to no section; may be empty
 * @param issue    the document the plan is issued with
 */
public record Plan(PlanId id, PlanKind kind, PlanState state, int year, String title, NumberingScheme numbering,
        String preamble, List<PlanNode> nodes, String closing, IssueDetails issue) {

    public Plan {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(state);
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException("no plan is for the year " + year);
        }
        title = title.strip();
        preamble = preamble.strip();
        closing = closing.strip();
        nodes = List.copyOf(nodes);
    }

    public static Plan draft(int year, String title, IssueDetails issue) {
        return new Plan(PlanId.random(), PlanKind.WORK_POINTS, PlanState.DRAFT, year, title, NumberingScheme.USUAL,
                "", List.of(), "", issue);
    }

    /** The last day that it is for: that of its year, or of the last year that its title names (2023—2025年). */
    public LocalDate lastDay() {
        return LocalDate.of(PlanSpan.lastYear(title, year), 12, 31);
    }

    /** Every task in printed order, whatever section it stands in. */
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        collectTasks(nodes, tasks);
        return List.copyOf(tasks);
    }

    /** Words of the headings above a task, from the outermost to the innermost; empty for one that stands under none. */
    public List<String> headingsAbove(TaskId task) {
        List<String> headings = new ArrayList<>();
        collectHeadings(nodes, task, headings);
        return List.copyOf(headings);
    }

    private static boolean collectHeadings(List<PlanNode> nodes, TaskId wanted, List<String> above) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Task task -> {
                    if (task.id().equals(wanted)) {
                        return true;
                    }
                }
                case Section section -> {
                    above.addLast(section.title());
                    if (collectHeadings(section.nodes(), wanted, above)) {
                        return true;
                    }
                    above.removeLast();
                }
            }
        }
        return false;
    }

    private static void collectTasks(List<PlanNode> nodes, List<Task> into) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Task task -> into.add(task);
                case Section section -> collectTasks(section.nodes(), into);
            }
        }
    }

    public Plan withId(PlanId changed) {
        return new Plan(changed, kind, state, year, title, numbering, preamble, nodes, closing, issue);
    }

    public Plan withState(PlanState changed) {
        return new Plan(id, kind, changed, year, title, numbering, preamble, nodes, closing, issue);
    }

    public Plan withTitle(String changed) {
        return new Plan(id, kind, state, year, changed, numbering, preamble, nodes, closing, issue);
    }

    public Plan withYear(int changed) {
        return new Plan(id, kind, state, changed, title, numbering, preamble, nodes, closing, issue);
    }

    public Plan withNumbering(NumberingScheme changed) {
        return new Plan(id, kind, state, year, title, changed, preamble, nodes, closing, issue);
    }

    public Plan withPreamble(String changed) {
        return new Plan(id, kind, state, year, title, numbering, changed, nodes, closing, issue);
    }

    public Plan withNodes(List<PlanNode> changed) {
        return new Plan(id, kind, state, year, title, numbering, preamble, changed, closing, issue);
    }

    public Plan withClosing(String changed) {
        return new Plan(id, kind, state, year, title, numbering, preamble, nodes, changed, issue);
    }

    public Plan withIssue(IssueDetails changed) {
        return new Plan(id, kind, state, year, title, numbering, preamble, nodes, closing, changed);
    }
}
