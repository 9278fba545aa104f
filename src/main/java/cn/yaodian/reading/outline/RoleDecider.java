package cn.yaodian.reading.outline;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells headings, tasks and parts of a text apart by what stands in and around each numbered paragraph. */
final class RoleDecider {

    private static final Words FRAMING = Words.named("framing-headings");
    private static final Words AIMS = Words.named("aim-endings");
    private static final Words SUPPORTING = Words.named("supporting-headings");
    private static final int LONGEST_FRAMING = 16;
    private static final int LONGEST_AIM = 8;

    private final List<Mates> undecided = new ArrayList<>();
    private final List<OutlineNode> tasks = new ArrayList<>();

    private final boolean told;

    private RoleDecider(boolean told) {
        this.told = told;
    }

    /** @param told whether the document is one that tells of work that was done */
    static void decide(List<OutlineNode> roots, boolean told) {
        RoleDecider decider = new RoleDecider(told);
        roots.forEach(InnerLists::fold);
        decider.group(roots, Section.OF_WORK);
        decider.settle();
    }

    private void group(List<OutlineNode> nodes, Section section) {
        List<OutlineNode> pending = new ArrayList<>();
        boolean framed = section == Section.FRAMING && nodes.stream().anyMatch(RoleDecider::isAim);
        for (OutlineNode node : nodes) {
            Section below = below(node, section);
            if (node.role().isPresent()) {
                decided(node, below);
            } else if (isParent(node)) {
                node.become(Role.HEADING);
                group(node.children(), below);
            } else if (node.hasDuties()) {
                task(node);
            } else if (node.label().isEmpty() || isAim(node) || InnerLists.isOfConditions(node)) {
                node.become(Role.HEADING);
            } else if (section == Section.FRAMING) {
                // Beside 指导思想 and the like a numbered part is one of them, otherwise it is a principle.
                node.become(framed ? Role.HEADING : Role.TEXT);
            } else if (node.isWork() || node.children().stream().anyMatch(OutlineNode::hasDuties)) {
                task(node);
            } else {
                pending.add(node);
            }
        }
        pending(nodes, pending, section);
    }

    /** It stands for what is below it. */
    private static boolean isParent(OutlineNode node) {
        return !node.isLeaf() || node.hasInserted() && node.isHeadingOnly() && node.text().isEmpty()
                || node.hasTaskTable() || node.isHeadingOnly() && node.hasWorks();
    }

    private static Section below(OutlineNode node, Section section) {
        if (isAim(node)) {
            return Section.FRAMING;
        }
        return isSupport(node) ? Section.SUPPORTING : section;
    }

    private void decided(OutlineNode node, Section below) {
        if (node.role().equals(Optional.of(Role.HEADING))) {
            group(node.children(), below);
        } else {
            group(node.standing(), below);
            tasks.addAll(node.role().equals(Optional.of(Role.TASK)) ? List.of(node) : List.of());
        }
    }

    /** Bare lines follow their mates: they are tasks among tasks, or where nothing at all stands below them. */
    private void pending(List<OutlineNode> group, List<OutlineNode> pending, Section section) {
        boolean tasksBeside = group.stream().anyMatch(mate -> mate.role().equals(Optional.of(Role.TASK)));
        boolean headingsBeside = group.stream().anyMatch(mate -> !mate.isLeaf());
        boolean textBelow = pending.stream().anyMatch(node -> !node.text().isEmpty() || !node.children().isEmpty());
        if (headingsBeside) {
            pending.forEach(node -> node.become(Role.HEADING));
        } else if (tasksBeside || !textBelow) {
            pending.forEach(this::task);
        } else {
            undecided.add(new Mates(pending, section));
        }
    }

    private void task(OutlineNode node) {
        node.become(Role.TASK);
        tasks.add(node);
    }

    /**
     * Headings with text below: tasks only where the document has no others, and where each has one text and not several
     * that have lead sentences of their own. Measures that support the work are none where the work itself stands so.
     */
    private void settle() {
        boolean others = !tasks.isEmpty();
        boolean work = undecided.stream().anyMatch(mates -> mates.section() == Section.OF_WORK && !mates.areParted());
        for (Mates mates : undecided) {
            boolean heading = told || others || mates.areParted() || work && mates.section() == Section.SUPPORTING;
            mates.nodes().forEach(node -> node.become(heading ? Role.HEADING : Role.TASK));
        }
    }

    /** Aims and principles: by a word in its title, or by the word that it ends in. */
    static boolean isAim(OutlineNode node) {
        TracedText title = node.lead().title();
        return title.length() <= LONGEST_FRAMING && !LineLooks.endsInComma(title)
                && (FRAMING.anyIn(title) || title.length() <= LONGEST_AIM
                        && AIMS.lengthBefore(title, title.length()) > 0);
    }

    /** What is to support the work: 保障措施, 组织实施, 工作要求. */
    static boolean isSupport(OutlineNode node) {
        TracedText title = node.lead().title();
        return title.length() <= LONGEST_FRAMING && SUPPORTING.anyIn(title);
    }

    /** What a part of a document is for. */
    private enum Section {
        OF_WORK, FRAMING, SUPPORTING
    }

    /** Nodes of one heading that are alike. */
    private record Mates(List<OutlineNode> nodes, Section section) {

        /** Whether most have several texts, each with its lead sentence. */
        boolean areParted() {
            return 2 * nodes.stream().filter(OutlineNode::hasLeadParagraphs).count() > nodes.size();
        }
    }
}
