package cn.yaodian.reading.outline;

import cn.yaodian.reading.duty.DecidedDuties;
import cn.yaodian.reading.duty.FoundDuties;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.table.TargetTable;
import cn.yaodian.reading.table.TaskTable;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A numbered paragraph, or a heading without number, with what stands below it. Grows while the outline is built. */
final class OutlineNode {

    private final Paragraph paragraph;
    private final Optional<Label> label;
    private final int rank;
    private final TracedText bullet;
    private final FoundDuties own;
    private final LeadSentence lead;
    private final List<Passage> text = new ArrayList<>();
    private final List<OutlineNode> children = new ArrayList<>();
    private final DecidedDuties reader;
    private Optional<Role> role = Optional.empty();
    private boolean decided;
    private List<UnnumberedWorks.Piece> pieces = List.of();
    private Optional<Boolean> unitsBelow = Optional.empty();

    /**
     * @param label  its number
     * @param rank   of its kind of number; smaller is further out
     * @param reader finds the units that paragraphs name
     */
    OutlineNode(Paragraph paragraph, Optional<Label> label, int rank, DecidedDuties reader) {
        this.reader = reader;
        this.paragraph = paragraph;
        this.rank = rank;
        this.label = label;
        this.bullet = label.isPresent()
                ? TracedText.EMPTY
                : paragraph.text().to(UnnumberedWorks.bullet(paragraph.text()));
        this.own = reader.read(label.map(Label::rest).orElseGet(() -> paragraph.text().from(bullet.length()).strip()));
        this.lead = LeadSentence.of(own.text());
    }

    Paragraph paragraph() {
        return paragraph;
    }

    Optional<Label> label() {
        return label;
    }

    /** The dash or dot before a work without number, empty where none stands there. */
    TracedText bullet() {
        return bullet;
    }

    int rank() {
        return rank;
    }

    /** The duties named in its own paragraph. */
    FoundDuties own() {
        return own;
    }

    LeadSentence lead() {
        return lead;
    }

    List<Passage> text() {
        return text;
    }

    List<OutlineNode> children() {
        return children;
    }

    Optional<Role> role() {
        return role;
    }

    void become(Role decided) {
        role = Optional.of(decided);
    }

    /** Becomes what the clerk has said. */
    void decide(Role said) {
        become(said);
        decided = true;
    }

    /** Whether the clerk has said what it is; then it stands for itself, whatever it stands below. */
    boolean isDecided() {
        return decided;
    }

    /** Whether it is a task only by the clerk's word, without a number that would tell what it stands below. */
    private boolean isInserted() {
        return decided && label.isEmpty() && role.equals(Optional.of(Role.TASK));
    }

    boolean hasInserted() {
        return children.stream().anyMatch(OutlineNode::isInserted);
    }

    /** What below a task or text the clerk has said stands for itself, the outermost of each branch. */
    List<OutlineNode> standing() {
        List<OutlineNode> standing = new ArrayList<>();
        for (OutlineNode child : children) {
            if (child.decided) {
                standing.add(child);
            } else {
                standing.addAll(child.standing());
            }
        }
        return standing;
    }

    boolean isLeaf() {
        return children.stream().allMatch(child -> child.isInserted() || child.role.equals(Optional.of(Role.TEXT)));
    }

    /** Whether units are named in its paragraph or in those that follow it. */
    boolean hasDuties() {
        return !own.duties().isEmpty() || unitsBelow();
    }

    /** Whether units are named in it or in anything below it. */
    boolean namesUnitsAnywhere() {
        return hasDuties() || children.stream().anyMatch(OutlineNode::namesUnitsAnywhere);
    }

    /** The paragraphs that follow it, parted into works without number and others. Asked once the outline is built. */
    List<UnnumberedWorks.Piece> pieces() {
        if (pieces.isEmpty()) {
            pieces = UnnumberedWorks.of(text, reader);
        }
        return pieces;
    }

    /** Whether works without number stand in the paragraphs that follow it. */
    boolean hasWorks() {
        return UnnumberedWorks.areWorks(pieces());
    }

    private boolean unitsBelow() {
        if (unitsBelow.isEmpty()) {
            unitsBelow = Optional.of(text.stream().anyMatch(passage -> namesUnits(passage, reader)));
        }
        return unitsBelow.get();
    }

    static boolean namesUnits(Passage passage, DecidedDuties reader) {
        return passage instanceof Paragraph paragraph && !reader.read(paragraph.text()).duties().isEmpty();
    }

    /** Whether a table of tasks stands below it. */
    boolean hasTaskTable() {
        return text.stream().anyMatch(passage -> passage instanceof Table table && TaskTable.of(table).isPresent()
                && TargetTable.of(table).isEmpty());
    }

    /** Whether its paragraph holds nothing but what could be a heading. */
    boolean isHeadingOnly() {
        return lead.rest().isEmpty() && own.duties().isEmpty() && LineLooks.isHeadingLike(withoutColon(lead.title()));
    }

    /** Whether its kind of number, or what it says, makes it a unit of work beyond doubt. */
    boolean isWork() {
        Optional<LabelKind> kind = label.map(Label::kind);
        boolean rule = kind.equals(Optional.of(LabelKind.ARTICLE))
                && (LineLooks.endsSentence(paragraph.text()) || LineLooks.endsInColon(paragraph.text()));
        return !isHeadingOnly() || rule || kind.equals(Optional.of(LabelKind.NAMED));
    }

    /** Whether several paragraphs below it have lead sentences of their own. */
    boolean hasLeadParagraphs() {
        return text.stream().filter(passage -> passage instanceof Paragraph below && hasLead(below)).count() > 1;
    }

    private static boolean hasLead(Paragraph paragraph) {
        LeadSentence lead = LeadSentence.of(paragraph.text());
        return !lead.rest().isEmpty() && LineLooks.isHeadingLike(lead.title());
    }

    /** Whether a lead sentence and more stand in its paragraph. */
    boolean runsOn() {
        return !lead.title().isEmpty() && !lead.rest().isEmpty();
    }

    /** Whether what it says before its numbered parts ends in a colon. */
    boolean announces() {
        for (int i = text.size() - 1; i >= 0; i--) {
            if (text.get(i) instanceof Paragraph last) {
                return LineLooks.endsInColon(last.text());
            }
        }
        return LineLooks.endsInColon(own.text());
    }

    private static TracedText withoutColon(TracedText title) {
        return !title.isEmpty() && Glyphs.isColon(title.charAt(title.length() - 1))
                ? title.to(title.length() - 1)
                : title;
    }
}
