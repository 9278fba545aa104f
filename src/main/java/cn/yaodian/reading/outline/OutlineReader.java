package cn.yaodian.reading.outline;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.duty.DecidedDuties;
import cn.yaodian.reading.duty.FoundDuties;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.table.TaskTable;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Findings;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the text of a document into headings and tasks, and books each character of it. */
public final class OutlineReader {

    private final AccountBook account;
    private final Findings findings;
    private final TableParts tables;
    private final Decisions decisions;
    private final DecidedDuties duties;
    private final List<TracedText> closing = new ArrayList<>();
    /** Whether the document names units for its tasks. */
    private boolean owned;

    /** @param decisions what the clerk has said of paragraphs and units */
    public OutlineReader(AccountBook account, Findings findings, Decisions decisions) {
        this.decisions = decisions;
        this.duties = new DecidedDuties(decisions);
        this.account = account;
        this.findings = findings;
        this.tables = new TableParts(account);
    }

    public Outline read(List<Passage> body) {
        OutlineBuilder.Tree tree = OutlineBuilder.build(body, decisions, duties);
        RoleDecider.decide(tree.nodes());
        owned = tree.nodes().stream().anyMatch(OutlineNode::namesUnitsAnywhere);
        List<TracedText> preamble = new ArrayList<>();
        List<OutlinePart> parts = new ArrayList<>();
        boolean unnumbered = tree.preamble().stream().filter(passage -> OutlineNode.namesUnits(passage, duties))
                .count() > 1;
        passages(tree.preamble(), PartKind.PREAMBLE, unnumbered, preamble, parts);
        for (int i = 0; i < tree.nodes().size(); i++) {
            add(tree.nodes().get(i), i == tree.nodes().size() - 1, preamble, parts);
        }
        return new Outline(preamble, parts, closing);
    }

    /** Adds a node, and behind a task or text what below it the clerk has said stands for itself. */
    private void add(OutlineNode node, boolean last, List<TracedText> text, List<OutlinePart> parts) {
        List<OutlineNode> standing = node.role().equals(Optional.of(Role.HEADING)) ? List.of() : node.standing();
        if (node.role().equals(Optional.of(Role.TEXT))) {
            whole(node, text);
        } else {
            parts.add(part(node, last && standing.isEmpty()));
        }
        for (int i = 0; i < standing.size(); i++) {
            add(standing.get(i), last && i == standing.size() - 1, text, parts);
        }
    }

    private OutlinePart part(OutlineNode node, boolean last) {
        node.label().ifPresent(label -> account.book(label.text(), PartKind.LABEL));
        return node.role().equals(Optional.of(Role.TASK)) ? task(node, last) : heading(node, last);
    }

    private OutlinePart heading(OutlineNode node, boolean last) {
        LeadSentence lead = node.lead();
        boolean led = !lead.title().isEmpty();
        TracedText title = led ? lead.title() : node.own().text();
        TracedText rest = led ? lead.rest() : TracedText.EMPTY;
        account.book(title, PartKind.HEADING);
        account.book(led ? lead.mark() : TracedText.EMPTY, PartKind.HEADING);
        List<TracedText> text = new ArrayList<>();
        List<OutlinePart> parts = new ArrayList<>();
        keep(rest, PartKind.SECTION_TEXT, text);
        if (!node.own().named().isEmpty()) {
            findings.dutiesOfHeading(node.paragraph().line());
            node.own().named().forEach(named -> keep(named, PartKind.SECTION_TEXT, text));
        }
        passages(node.text(), PartKind.SECTION_TEXT, node.dutyParagraphs() > 1, text, parts);
        for (int i = 0; i < node.children().size(); i++) {
            add(node.children().get(i), last && i == node.children().size() - 1, text, parts);
        }
        if (RoleDecider.isSupport(node) && owned && parts.stream().noneMatch(OutlinePart::namesUnits)
                && parts.stream().anyMatch(OutlinePart.Work.class::isInstance)) {
            findings.unownedSupport(node.paragraph().line());
        }
        if (text.isEmpty() && parts.isEmpty()) {
            findings.emptyHeading(node.paragraph().line());
        }
        return new OutlinePart.Heading(node.paragraph().line(), node.label(), title, text, parts);
    }

    /** Paragraphs and tables below a heading; paragraphs without number that each name units are tasks. */
    private void passages(List<Passage> passages, PartKind kind, boolean tasks, List<TracedText> text,
            List<OutlinePart> parts) {
        for (Passage passage : passages) {
            switch (passage) {
                case Paragraph paragraph when tasks && OutlineNode.namesUnits(paragraph, duties) ->
                    parts.add(unnumbered(paragraph));
                case Paragraph paragraph -> keep(paragraph.text(), kind, text);
                case Table table -> TaskTable.of(table).ifPresentOrElse(found -> parts.addAll(tables.parts(found)),
                        () -> table.lines().forEach(row -> keep(row, kind, text)));
            }
        }
    }

    private OutlinePart unnumbered(Paragraph paragraph) {
        OutlineNode node = new OutlineNode(paragraph, LabelReader.read(paragraph.text()), 0, duties);
        node.become(Role.TASK);
        return part(node, false);
    }

    private void texts(List<Passage> passages, PartKind kind, List<TracedText> into) {
        for (Passage passage : passages) {
            switch (passage) {
                case Paragraph paragraph -> keep(paragraph.text(), kind, into);
                case Table table -> table.lines().forEach(row -> keep(row, kind, into));
            }
        }
    }

    /** A principle or an item of a list, number and all. */
    private void whole(OutlineNode node, List<TracedText> text) {
        keep(node.paragraph().text(), PartKind.SECTION_TEXT, text);
        texts(node.text(), PartKind.SECTION_TEXT, text);
        node.children().stream().filter(child -> !child.isDecided()).forEach(child -> whole(child, text));
    }

    private OutlinePart task(OutlineNode node, boolean last) {
        LeadSentence lead = node.lead();
        List<Duty> named = new ArrayList<>(node.own().duties());
        List<TracedText> body = new ArrayList<>();
        account.book(lead.title(), PartKind.TASK_TITLE);
        account.book(lead.mark(), PartKind.TASK_TITLE);
        keep(lead.rest(), PartKind.TASK_BODY, body);
        named(node.own(), node.paragraph().line());
        List<Passage> below = new ArrayList<>(node.text());
        flattenChildren(node, below);
        int end = last ? endOfTask(node, below) : below.size();
        for (Passage passage : below.subList(0, end)) {
            switch (passage) {
                case Paragraph paragraph -> {
                    FoundDuties found = duties.read(paragraph.text());
                    keep(found.text(), PartKind.TASK_BODY, body);
                    named(found, paragraph.line());
                    named.addAll(found.duties());
                }
                case Table table -> table.lines().forEach(row -> keep(row, PartKind.TASK_BODY, body));
            }
        }
        texts(below.subList(end, below.size()), PartKind.CLOSING, closing);
        return new OutlinePart.Work(node.paragraph().line(), node.label(), lead.title(), body,
                List.of(), named);
    }

    /** Behind the units of the very last task its text is over; what follows closes the document. */
    private int endOfTask(OutlineNode node, List<Passage> below) {
        for (int i = below.size(); i > 0; i--) {
            if (OutlineNode.namesUnits(below.get(i - 1), duties)) {
                return i;
            }
        }
        return node.own().duties().isEmpty() ? below.size() : 0;
    }

    private static void flatten(OutlineNode node, List<Passage> into) {
        into.add(node.paragraph());
        into.addAll(node.text());
        flattenChildren(node, into);
    }

    private static void flattenChildren(OutlineNode node, List<Passage> into) {
        node.children().stream().filter(child -> !child.isDecided()).forEach(child -> flatten(child, into));
    }

    private void named(FoundDuties found, int line) {
        found.named().forEach(named -> account.book(named, PartKind.DUTIES));
        if (found.unclosed()) {
            findings.unclosedDuties(line);
        }
    }

    private void keep(TracedText text, PartKind kind, List<TracedText> into) {
        if (!text.isEmpty()) {
            account.book(text, kind);
            into.add(text);
        }
    }
}
