package cn.yaodian.reading.page;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.paragraph.LineLooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins lines that their margin has cut, over the ends of columns and pages too, and hands paragraphs and rows on. What is
 * left out comes after the paragraph or table that it interrupts.
 */
final class ParagraphFlow {

    /** Room that a line may leave although the next word would have found place, in sizes of the type. */
    private static final double SLACK = 0.4;
    private static final double SAME_SIZE = 0.12;
    /** In sizes of the type: widths of labels, distances from what hangs below, between lines, from a margin of its own. */
    private static final double LEAST_HANG = 1.5;
    private static final double HANGS_BELOW = 0.35;
    private static final double MOST_LEADING = 2.5;
    private static final double LOOSE = 2.5;

    private final SourceBuilder sink;
    private final DocumentHabits habits;
    private final List<PageItem.Aside> asides = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<PageItem.Text> open = new ArrayList<>();
    private final TableFlow table;

    ParagraphFlow(SourceBuilder sink, DocumentHabits habits) {
        this.sink = sink;
        this.habits = habits;
        this.table = new TableFlow(sink);
    }

    void add(PageItem item) {
        switch (item) {
            case PageItem.Text text -> text(text);
            case PageItem.Row row -> {
                closeParagraph();
                table.add(row);
            }
            case PageItem.Aside aside -> asides.add(aside);
        }
    }

    /** A table's rows that come next stand on a new page: the head may come again. */
    void endPage() {
        table.endPage();
    }

    void finish() {
        closeParagraph();
        closeTable();
        putAside();
    }

    private void text(PageItem.Text text) {
        closeTable();
        if (!open.isEmpty() && goesOn(open.getLast(), text)) {
            String joint = LineJoint.between(words.toString(), text.line().text());
            String blank = open.getLast().line().blankEnd();
            words.append(joint.isEmpty() && !habits.trails() ? blank : joint);
        } else {
            closeParagraph();
        }
        words.append(text.line().text());
        open.add(text);
    }

    private void closeParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Place first = Place.of(open.getFirst());
        boolean bold = open.stream().allMatch(text -> text.line().bold());
        sink.paragraph(words.toString(), new LineForm(0, bold, first.centred(), first.isIndented()),
                Optional.empty());
        words.setLength(0);
        open.clear();
        putAside();
    }

    private void closeTable() {
        if (table.isOpen()) {
            asides.addAll(table.close());
            putAside();
        }
    }

    private void putAside() {
        for (PageItem.Aside aside : asides) {
            sink.paragraph(aside.text(), LineForm.PLAIN, Optional.of(aside.reason()));
        }
        asides.clear();
    }

    /** Below a label's text, as the units of 抄送： stand, however the paragraphs of the document begin. */
    private boolean hangs(PageItem.Text above, PageItem.Text below) {
        double size = below.line().size();
        TextLine first = open.getFirst().line();
        double step = below.line().baseline() - above.line().baseline();
        return first.hang() > first.left() + LEAST_HANG * size
                && Math.abs(below.line().left() - first.hang()) < HANGS_BELOW * size
                && step > 0 && step < MOST_LEADING * size
                && above.line().right() + below.line().firstUnit() > above.column().right() - LOOSE * size
                && !DocumentHabits.isLabelled(below.line().text());
    }

    private boolean goesOn(PageItem.Text above, PageItem.Text below) {
        if (hangs(above, below)) {
            return true;
        }
        Place before = Place.of(above);
        Place after = Place.of(below);
        if (before.centred() || after.centred() || !after.isFlush() || !(before.isFlush() || before.isIndented())
                || Math.abs(above.line().size() - below.line().size()) > SAME_SIZE * above.line().size()
                || !isFull(above, below)) {
            return false;
        }
        boolean sameColumn = above.column().equals(below.column());
        if (sameColumn && DocumentHabits.isGap(above, below)) {
            return false;
        }
        return LineLooks.endsSentence(words) ? afterSentence(below) : withinSentence(below);
    }

    private boolean afterSentence(PageItem.Text below) {
        return (habits.indents() || habits.gaps()) && !LineLooks.startsItsOwnLine(below.line().text())
                && (habits.indents() || !DocumentHabits.isLabelled(below.line().text()));
    }

    private boolean withinSentence(PageItem.Text below) {
        return habits.indents() || !DocumentHabits.isLabelled(below.line().text())
                && !LineLooks.startsItsOwnLine(below.line().text()) && !LineLooks.endsInColon(words);
    }

    private static boolean isFull(PageItem.Text above, PageItem.Text below) {
        return above.line().right() + below.line().firstUnit() > above.column().right()
                - SLACK * above.column().size();
    }
}
