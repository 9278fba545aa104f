package cn.yaodian.reading.outline;

import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.List;

/** Numbered paragraphs that are items of a list: parts of the text above them. */
final class InnerLists {

    private static final Words CONDITIONS = Words.named("condition-headings");
    private static final int LONGEST_HEADING = 16;

    private InnerLists() {}

    /** Gives the items of every list below the node their role. */
    static void fold(OutlineNode node) {
        node.children().forEach(InnerLists::fold);
        if (!node.children().isEmpty() && node.standing().isEmpty() && isList(node)) {
            node.children().stream().filter(child -> !child.isDecided()).forEach(child -> child.become(Role.TEXT));
        }
    }

    private static boolean isList(OutlineNode node) {
        List<OutlineNode> items = node.children();
        if (!items.stream().allMatch(OutlineNode::isLeaf)) {
            return false;
        }
        if (node.label().filter(label -> isWithinSections(label.kind())).isEmpty()) {
            boolean ofConditions = hasTitleOf(node) || node.announces() && !node.isHeadingOnly();
            return items.stream().noneMatch(OutlineNode::hasDuties) && ofConditions && endInSemicolons(items);
        }
        if (node.label().filter(label -> label.kind() == LabelKind.ARTICLE).isPresent()) {
            return items.stream().noneMatch(OutlineNode::hasDuties) && (!node.isHeadingOnly() || node.announces());
        }
        return isListOfTask(node, items);
    }

    private static boolean isListOfTask(OutlineNode node, List<OutlineNode> items) {
        if (items.subList(0, items.size() - 1).stream().anyMatch(OutlineNode::hasDuties)) {
            return false;
        }
        boolean announced = node.announces() && !node.isHeadingOnly()
                && items.stream().noneMatch(OutlineNode::runsOn);
        boolean lastNamesUnitsOfAll = items.size() > 1 && items.getLast().hasDuties()
                && node.runsOn() && node.own().duties().isEmpty();
        boolean named = !node.own().duties().isEmpty() && node.runsOn();
        boolean single = items.size() == 1 && node.runsOn();
        return endInSemicolons(items) || announced || lastNamesUnitsOfAll
                || (named || single) && !items.getLast().hasDuties();
    }

    /** Numbers of tasks and articles, which have lists; those further out have sections. */
    private static boolean isWithinSections(LabelKind kind) {
        return kind == LabelKind.ARTICLE || kind.compareTo(LabelKind.CHINESE_BRACKET) >= 0;
    }

    private static boolean endInSemicolons(List<OutlineNode> items) {
        return items.size() > 1 && items.subList(0, items.size() - 1).stream().allMatch(InnerLists::endsInSemicolon);
    }

    private static boolean endsInSemicolon(OutlineNode item) {
        TracedText text = item.paragraph().text();
        char last = text.charAt(text.length() - 1);
        return last == '；' || last == ';';
    }

    /** A heading of conditions and the like whose items are all parts of its text. */
    static boolean isOfConditions(OutlineNode node) {
        return node.isHeadingOnly() && hasTitleOf(node) && !node.children().isEmpty() && node.isLeaf();
    }

    private static boolean hasTitleOf(OutlineNode node) {
        TracedText title = node.lead().title();
        int end = LineLooks.endsInColon(title) ? title.length() - 1 : title.length();
        return title.length() <= LONGEST_HEADING && CONDITIONS.lengthBefore(title, end) > 0;
    }
}
