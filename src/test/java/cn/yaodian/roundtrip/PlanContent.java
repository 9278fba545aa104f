package cn.yaodian.roundtrip;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** A plan's content, a line for each thing it holds, without identities. */
public final class PlanContent {

    private PlanContent() {}

    /** The plan itself, without its indicators. */
    public static List<String> of(Plan plan) {
        List<String> lines = new ArrayList<>(List.of(plan.title(), plan.kind() + " " + plan.year(),
                "preamble " + plan.preamble(), "closing " + plan.closing()));
        nodes(plan.nodes(), Numbering.of(plan), lines);
        return lines;
    }

    /** The targets of each task, which are found in its text. */
    public static List<String> indicators(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (Task task : plan.tasks()) {
            for (Indicator found : task.indicators()) {
                lines.add(task.title() + "|" + found.wording() + "|" + found.value() + found.valueMax() + found.scale()
                        + found.unit() + found.comparison());
            }
        }
        return lines;
    }

    /** How it is issued: number, title of the notice, addressees, signature, date, note, imprint. */
    public static List<String> issue(IssueDetails issue) {
        return List.of("number " + issue.number(), "notice " + issue.noticeTitle(), "to " + issue.addressees(),
                "cover " + issue.coverText(), "by " + issue.signatories(), "on " + issue.dateOfIssue(),
                "note " + issue.note(), "copies " + issue.copyTo(), "printed " + issue.printedBy() + issue.printedOn());
    }

    private static void nodes(List<PlanNode> nodes, Numbering numbering, List<String> lines) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Section section -> {
                    lines.add(numbering.label(section) + section.title() + "|" + section.text());
                    nodes(section.nodes(), numbering, lines);
                }
                case Task task -> {
                    List<String> duties = task.duties().stream().map(PlanContent::duty).toList();
                    lines.add(numbering.label(task) + task.title() + "|" + task.body() + "|" + duties);
                }
            }
        }
    }

    private static String duty(Duty duty) {
        return duty.role() + " " + duty.name();
    }
}
