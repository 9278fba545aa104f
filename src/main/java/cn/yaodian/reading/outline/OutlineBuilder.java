package cn.yaodian.reading.outline;

import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.duty.DecidedDuties;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.domain.reading.DecisionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Hangs numbered paragraphs below one another by the kinds of their numbers. A kind that is open already continues there;
 * a new one goes below what is open, unless custom has it further out and the document does not.
 */
final class OutlineBuilder {

    /** Ranks of headings without number lie outside those of every number. */
    private static final int UNNUMBERED = -10;
    /** Tasks without number lie within those of every number. */
    private static final int INSERTED = LabelKind.values().length;
    private static final double SHORTEST_HEADING = 4;

    /** The outline while it is built; preamble is what stands before the first node. */
    record Tree(List<Passage> preamble, List<OutlineNode> nodes) {}

    private final DocumentLabels labels;
    private final Decisions decisions;
    private final DecidedDuties duties;
    private final Nestings nestings = new Nestings();
    private final List<Passage> preamble = new ArrayList<>();
    private final List<OutlineNode> roots = new ArrayList<>();
    private final Deque<OutlineNode> open = new ArrayDeque<>();

    private OutlineBuilder(DocumentLabels labels, Decisions decisions, DecidedDuties duties) {
        this.labels = labels;
        this.decisions = decisions;
        this.duties = duties;
    }

    static Tree build(List<Passage> body, Decisions decisions, DecidedDuties duties) {
        OutlineBuilder builder = new OutlineBuilder(DocumentLabels.of(body), decisions, duties);
        DocumentLabels labels = builder.labels;
        boolean numberedFromTheTop = body.stream().anyMatch(passage -> passage instanceof Paragraph paragraph
                && labels.read(paragraph.text()).filter(labels::isOutermost).isPresent());
        for (int i = 0; i < body.size(); i++) {
            Passage next = i + 1 < body.size() ? body.get(i + 1) : body.get(i);
            builder.add(body.get(i), !numberedFromTheTop && next != body.get(i), next);
        }
        return new Tree(builder.preamble, builder.roots);
    }

    private void add(Passage passage, boolean unnumberedHeadings, Passage next) {
        Optional<DecisionKind> said = passage instanceof Paragraph paragraph
                ? decisions.ofParagraph(paragraph.text())
                : Optional.empty();
        if (passage instanceof Paragraph paragraph && said.isPresent() && decided(paragraph, said.get())) {
            return;
        }
        Optional<Integer> rank = passage instanceof Paragraph paragraph
                ? rank(paragraph, unnumberedHeadings, next)
                : Optional.empty();
        if (rank.isPresent()) {
            hang(node((Paragraph) passage, rank.get()));
        } else {
            text(passage);
        }
    }

    private void text(Passage passage) {
        (open.isEmpty() ? preamble : open.getLast().text()).add(passage);
    }

    /** @return false where the clerk has said nothing that tells its place */
    private boolean decided(Paragraph paragraph, DecisionKind said) {
        switch (said) {
            case TEXT -> text(paragraph);
            case TASK -> hang(paragraph, Role.TASK, INSERTED);
            case HEADING -> hang(paragraph, Role.HEADING, rankOfHeading(paragraph));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void hang(Paragraph paragraph, Role role, int unnumbered) {
        OutlineNode node = node(paragraph,
                labels.read(paragraph.text()).map(label -> label.kind().ordinal()).orElse(unnumbered));
        node.decide(role);
        hang(node);
    }

    private OutlineNode node(Paragraph paragraph, int rank) {
        return new OutlineNode(paragraph, labels.read(paragraph.text()), rank, duties);
    }

    /** Without a number it stands beside the innermost heading that is open. */
    private int rankOfHeading(Paragraph paragraph) {
        int level = paragraph.form().headingLevel();
        if (level > 0) {
            return UNNUMBERED + level;
        }
        int rank = -1;
        for (OutlineNode node : open) {
            boolean heading = node.role().equals(Optional.of(Role.HEADING)) || !node.children().isEmpty();
            rank = heading ? node.rank() : rank;
        }
        return rank;
    }

    private Optional<Integer> rank(Paragraph paragraph, boolean unnumberedHeadings, Passage next) {
        Optional<Label> label = labels.read(paragraph.text());
        if (label.isPresent()) {
            return label.map(found -> found.kind().ordinal());
        }
        if (!unnumberedHeadings || !LineLooks.isHeadingLike(paragraph.text())
                || LineLooks.startsItsOwnLine(paragraph.text())
                || Line.width(paragraph.text()) < SHORTEST_HEADING) {
            return Optional.empty();
        }
        int level = paragraph.form().headingLevel();
        if (level > 0) {
            return Optional.of(UNNUMBERED + level);
        }
        // Without a mark, only a line before running text or a number looks like a heading.
        boolean before = next instanceof Paragraph below
                && (LineLooks.isLabelled(below.text()) || LineLooks.endsSentence(below.text()));
        return before && LineLooks.isHeadingLike(paragraph.text()) ? Optional.of(-1) : Optional.empty();
    }

    private void hang(OutlineNode node) {
        if (open.stream().anyMatch(above -> above.rank() == node.rank())) {
            while (open.getLast().rank() != node.rank()) {
                open.removeLast();
            }
            open.removeLast();
        } else {
            while (!open.isEmpty() && open.getLast().rank() > node.rank()
                    && !nestings.isBelow(node, open.getLast())) {
                open.removeLast();
            }
        }
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            nestings.add(node, open.getLast());
            open.getLast().children().add(node);
        }
        open.addLast(node);
    }
}
