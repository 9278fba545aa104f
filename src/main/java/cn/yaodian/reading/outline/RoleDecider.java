package cn.yaodian.reading.outline;

import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells headings, tasks and parts of a text apart by what stands in and around each numbered paragraph. */
final class RoleDecider {

    private static final Words FRAMING = Words.named("framing-headings");
    private static final int LONGEST_FRAMING = 16;

    private final List<OutlineNode> undecided = new ArrayList<>();
    private final List<OutlineNode> tasks = new ArrayList<>();

    private RoleDecider() {}

    static void decide(List<OutlineNode> roots) {
        RoleDecider decider = new RoleDecider();
        roots.forEach(decider::foldLists);
        decider.group(roots, false);
        decider.settle();
    }

    /** Lists within a task are part of its text. */
    private void foldLists(OutlineNode node) {
        node.children().forEach(this::foldLists);
        if (!node.children().isEmpty() && node.standing().isEmpty() && isList(node)) {
            node.children().stream().filter(child -> !child.isDecided())
                    .forEach(child -> child.become(Role.TEXT));
        }
    }

    private static boolean isList(OutlineNode node) {
        List<OutlineNode> items = node.children();
        boolean inner = items.stream().allMatch(OutlineNode::isLeaf)
                && node.label().filter(label -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) >= 0).isPresent();
        boolean onlyLastHasDuties = items.subList(0, items.size() - 1).stream().noneMatch(OutlineNode::hasDuties);
        if (!inner || !onlyLastHasDuties) {
            return false;
        }
        boolean semicolons = items.size() > 1
                && items.subList(0, items.size() - 1).stream().allMatch(RoleDecider::endsInSemicolon);
        boolean announced = node.announces() && !node.isHeadingOnly()
                && items.stream().noneMatch(OutlineNode::runsOn);
        boolean lastNamesUnitsOfAll = items.size() > 1 && items.getLast().hasDuties()
                && node.runsOn() && node.own().duties().isEmpty();
        boolean namedBefore = !node.own().duties().isEmpty() && node.runsOn();
        return semicolons || announced || lastNamesUnitsOfAll || namedBefore && !items.getLast().hasDuties();
    }

    private static boolean endsInSemicolon(OutlineNode item) {
        TracedText text = item.paragraph().text();
        char last = text.charAt(text.length() - 1);
        return last == '；' || last == ';';
    }

    /** @param framing whether the heading above holds aims and principles */
    private void group(List<OutlineNode> nodes, boolean framing) {
        List<OutlineNode> pending = new ArrayList<>();
        for (OutlineNode node : nodes) {
            boolean frames = isFraming(node);
            if (node.role().isPresent()) {
                decided(node, framing || frames);
                continue;
            }
            if (!node.isLeaf() || node.hasInserted() && node.isHeadingOnly() && node.text().isEmpty()
                    || node.hasTaskTable() || node.isHeadingOnly() && node.dutyParagraphs() > 1) {
                node.become(Role.HEADING);
                group(node.children(), framing || frames);
            } else if (node.label().isEmpty() && !node.hasDuties() || frames && !node.hasDuties()) {
                node.become(Role.HEADING);
            } else if (framing && !node.hasDuties()) {
                node.become(Role.TEXT);
            } else if (node.hasDuties() || !node.isHeadingOnly()
                    || node.children().stream().anyMatch(OutlineNode::hasDuties)) {
                task(node);
            } else {
                pending.add(node);
            }
        }
        pending(nodes, pending);
    }

    private void decided(OutlineNode node, boolean framing) {
        if (node.role().equals(Optional.of(Role.HEADING))) {
            group(node.children(), framing);
        } else {
            group(node.standing(), framing);
            tasks.addAll(node.role().equals(Optional.of(Role.TASK)) ? List.of(node) : List.of());
        }
    }

    /** Bare lines follow their mates: they are tasks among tasks, or where nothing at all stands below them. */
    private void pending(List<OutlineNode> group, List<OutlineNode> pending) {
        boolean tasksBeside = group.stream().anyMatch(mate -> mate.role().equals(Optional.of(Role.TASK)));
        boolean headingsBeside = group.stream().anyMatch(mate -> !mate.isLeaf());
        boolean textBelow = pending.stream().anyMatch(node -> !node.text().isEmpty() || !node.children().isEmpty());
        for (OutlineNode node : pending) {
            if (tasksBeside && !headingsBeside) {
                task(node);
            } else if (headingsBeside) {
                node.become(Role.HEADING);
            } else if (textBelow) {
                undecided.add(node);
            } else {
                task(node);
            }
        }
    }

    private void task(OutlineNode node) {
        node.become(Role.TASK);
        tasks.add(node);
    }

    /** Headings with text below, all alike: tasks only where the document has no others. */
    private void settle() {
        Role role = tasks.isEmpty() ? Role.TASK : Role.HEADING;
        undecided.forEach(node -> node.become(role));
    }

    static boolean isFraming(OutlineNode node) {
        TracedText title = node.lead().title();
        return title.length() <= LONGEST_FRAMING && FRAMING.anyIn(title) && !LineLooks.endsInComma(title);
    }
}
