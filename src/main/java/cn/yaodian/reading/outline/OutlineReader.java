package cn.yaodian.reading.outline;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.duty.DecidedDuties;
import cn.yaodian.reading.duty.FoundDuties;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.table.TargetTable;
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
        return read(body, DocumentKind.OTHER);
    }

    /** @param kind of the document: what stands below a bulletin's headings tells what was done, and is no work to do */
    public Outline read(List<Passage> body, DocumentKind kind) {
        OutlineBuilder.Tree tree = OutlineBuilder.build(body, decisions, duties);
        RoleDecider.decide(tree.nodes(), kind == DocumentKind.BULLETIN);
        owned = tree.nodes().stream().anyMatch(OutlineNode::namesUnitsAnywhere);
        List<TracedText> preamble = new ArrayList<>();
        List<OutlinePart> parts = new ArrayList<>();
        pieces(UnnumberedWorks.of(tree.preamble(), duties), PartKind.PREAMBLE, preamble, parts);
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
        account.book(node.bullet(), PartKind.LABEL);
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
        List<FoundDuties> owners = owners(node);
        pieces(node.pieces().subList(owners.size() - 1, node.pieces().size()), PartKind.SECTION_TEXT, text, parts);
        for (int i = 0; i < node.children().size(); i++) {
            add(node.children().get(i), last && i == node.children().size() - 1, text, parts);
        }
        if (RoleDecider.isSupport(node) && owned && parts.stream().noneMatch(OutlinePart::namesUnits)
                && parts.stream().anyMatch(OutlinePart.Work.class::isInstance)) {
            findings.unownedSupport(node.paragraph().line());
        }
        List<OutlinePart> handed = handDown(node, owners, text, parts);
        if (text.isEmpty() && parts.isEmpty()) {
            findings.emptyHeading(node.paragraph().line());
        }
        return new OutlinePart.Heading(node.paragraph().line(), node.label(), title, text, handed);
    }

    /** Who a heading says is to do what stands below it: in its own line, then on those right behind it. */
    private List<FoundDuties> owners(OutlineNode node) {
        List<FoundDuties> owners = new ArrayList<>(List.of(node.own()));
        for (UnnumberedWorks.Piece piece : node.pieces()) {
            if (!(piece instanceof UnnumberedWorks.Kept(Paragraph paragraph))) {
                break;
            }
            FoundDuties found = duties.read(paragraph.text());
            if (found.duties().isEmpty() || !found.text().isEmpty()) {
                break;
            }
            owners.add(found);
        }
        return owners;
    }

    /** Gives a heading's units to the tasks below it that name none; where there are none, they stay in its text. */
    private List<OutlinePart> handDown(OutlineNode node, List<FoundDuties> owners, List<TracedText> text,
            List<OutlinePart> parts) {
        List<Duty> named = owners.stream().flatMap(found -> found.duties().stream()).toList();
        if (named.isEmpty()) {
            return parts;
        }
        boolean taken = parts.stream().anyMatch(OutlinePart::lacksUnits);
        if (taken) {
            findings.dutiesHandedDown(node.paragraph().line());
            owners.forEach(found -> named(found, node.paragraph().line()));
            return parts.stream().map(part -> part.withUnits(named)).toList();
        }
        findings.dutiesOfHeading(node.paragraph().line());
        owners.forEach(found -> found.named().forEach(words -> keep(words, PartKind.SECTION_TEXT, text)));
        return parts;
    }

    /** Paragraphs and tables below a heading; where several paragraphs each name units, or all that have a dash, they are tasks. */
    private void pieces(List<UnnumberedWorks.Piece> pieces, PartKind kind, List<TracedText> text,
            List<OutlinePart> parts) {
        boolean tasks = UnnumberedWorks.areWorks(pieces);
        for (UnnumberedWorks.Piece piece : pieces) {
            switch (piece) {
                case UnnumberedWorks.Work(OutlineNode work) when tasks -> parts.add(part(work, false));
                case UnnumberedWorks.Work(OutlineNode work) -> {
                    keep(work.paragraph().text(), kind, text);
                    texts(work.text(), kind, text);
                }
                case UnnumberedWorks.Kept(Paragraph paragraph) -> keep(paragraph.text(), kind, text);
                case UnnumberedWorks.Kept(Table table) when kind != PartKind.SECTION_TEXT
                        || TargetTable.of(table).isEmpty() ->
                    TaskTable.of(table).ifPresentOrElse(
                            found -> parts.addAll(tables.parts(found)),
                            () -> table.lines().forEach(row -> keep(row, kind, text)));
                case UnnumberedWorks.Kept(Table table) -> lines(table).forEach(row -> keep(row, kind, text));
            }
        }
    }

    private static List<TracedText> lines(Table table) {
        return TargetTable.of(table).map(TargetTable::lines).orElseGet(table::lines);
    }

    private void texts(List<Passage> passages, PartKind kind, List<TracedText> into) {
        for (Passage passage : passages) {
            switch (passage) {
                case Paragraph paragraph -> keep(paragraph.text(), kind, into);
                case Table table -> lines(table).forEach(row -> keep(row, kind, into));
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
                case Table table -> lines(table).forEach(row -> keep(row, PartKind.TASK_BODY, body));
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
