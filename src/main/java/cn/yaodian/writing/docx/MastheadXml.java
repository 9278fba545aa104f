package cn.yaodian.writing.docx;

import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.LetterRules;
import cn.yaodian.typesetting.LetterheadShape;
import cn.yaodian.typesetting.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what stands above the title (GB/T 9704-2012, 7.2, 10), in the same places as the typesetter sets it: marks,
 * letterhead, and the lines with number, signers or issue, the last of which has the red rule as its lower border.
 */
final class MastheadXml {

    /** A line above the title that has no rule below it. */
    private static final String LINE = "MastheadLine";
    private static final String RULED = "DocumentNumber";
    /** From the ruled line to the lower edge of its border: see the style. */
    private static final double BORDER = 7 + 1.5;
    private static final double WIDTH = Sheet.RIGHT - Sheet.LEFT;
    private static final String HEITI = Paragraphs.characterStyle(Typeface.HEITI);

    /** A mark at the left edge. */
    private record Mark(String text, String style) {}

    private final Paragraphs paragraphs;
    private final WordXml xml;
    private final Masthead masthead;
    private final LetterheadShape shape;
    /** Upper edge of what comes next. */
    private double y;

    MastheadXml(Paragraphs paragraphs, WordXml xml, Masthead masthead) {
        this.paragraphs = paragraphs;
        this.xml = xml;
        this.masthead = masthead;
        this.shape = LetterheadShape.of(masthead);
        this.y = Sections.top(masthead.form());
    }

    /** @return lower edge in points from the sheet's upper edge */
    double write() {
        if (masthead.form() != DocumentForm.LETTER) {
            marksAtTop();
        }
        y = new LetterheadXml(paragraphs, xml, shape).write(y);
        switch (masthead.form()) {
            case DOCUMENT, MINUTES -> {
                if (masthead.isUpward()) {
                    upward();
                } else {
                    paragraphs.line(at(RULED, 0), masthead.number());
                }
            }
            case BULLETIN -> bulletin(masthead.issue());
            case LETTER -> letter();
            case ORDER -> paragraphs.line(at(LINE, 0).align("center"), masthead.number());
        }
        return y;
    }

    /** A line of the masthead, from 0, in its place. */
    private ParagraphFormat at(String style, int line) {
        double top = Grid.lineTop(shape.numberBaseline(line));
        ParagraphFormat format = new ParagraphFormat(style).before(top - y);
        y = Math.max(y, top) + Grid.LINE + (style.equals(RULED) ? BORDER : 0);
        return format;
    }

    /** On the first lines of the text area: the secrecy always on the second, the others as they come. */
    private void marksAtTop() {
        FilingMarks marks = masthead.marks();
        boolean secondLine = marks.copyNumber().isEmpty() && !marks.secrecy().isEmpty();
        double above = secondLine ? Grid.LINE : 0;
        for (Mark mark : marks(marks)) {
            paragraphs.start(new ParagraphFormat("FilingMark").before(above));
            paragraphs.run(mark.text(), mark.style());
            xml.end();
            y += above + Grid.LINE;
            above = 0;
        }
    }

    private static List<Mark> marks(FilingMarks marks) {
        List<Mark> all = new ArrayList<>();
        all.add(new Mark(marks.copyNumber(), ""));
        all.add(new Mark(marks.secrecy(), HEITI));
        all.add(new Mark(marks.urgency(), HEITI));
        all.removeIf(mark -> mark.text().isEmpty());
        return all;
    }

    /** Number at the left after one character on the last line, signers at the right, two to a line (7.2.5, 7.2.6). */
    private void upward() {
        List<String> names = masthead.signerLines();
        double widest = names.stream().mapToDouble(CellWidth::of).max().orElse(0);
        double left = WIDTH - (1 + widest) * Sheet.CELL;
        double label = left - CellWidth.of(PrintedWords.SIGNED_BY) * Sheet.CELL;
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            paragraphs.start(at(last ? RULED : LINE, i).tab("left", i == 0 ? label : left)
                    .indent("firstLine", last ? Sheet.CELL : 0).align("left"));
            paragraphs.run(last ? masthead.number() : "", "");
            paragraphs.tab();
            paragraphs.run(i == 0 ? PrintedWords.SIGNED_BY : "", "");
            paragraphs.run(names.get(i), Paragraphs.characterStyle(Typeface.KAITI));
            xml.end();
        }
    }

    private void bulletin(BulletinIssue issue) {
        paragraphs.line(at(LINE, 0).align("center"), issue.issue());
        paragraphs.start(at(RULED, 1).tab("right", WIDTH - Sheet.CELL).indent("firstLine", Sheet.CELL).align("left"));
        paragraphs.run(issue.editor(), "");
        paragraphs.tab();
        paragraphs.run(issue.date(), "");
        xml.end();
    }

    /** The upper double rule is the borders of a paragraph as wide as they; number and marks stand below it (10.1). */
    private void letter() {
        double beside = (LetterRules.WIDTH - WIDTH) / 2;
        double shift = Sheet.LEFT - LetterRules.LEFT - beside;
        paragraphs.line(new ParagraphFormat("LetterRule").border(LetterRules.THICK, "FF0000", "top")
                .border(LetterRules.THIN, "FF0000", "bottom").before(shape.ruleY() - y).exactly(LetterRules.GAP)
                .indent("left", -beside - shift).indent("right", -beside + shift), "");
        y = Math.max(y, shape.ruleY()) + LetterRules.THICK + LetterRules.GAP + LetterRules.THIN;
        List<Mark> marks = marks(masthead.marks());
        for (int i = 0; i < Math.max(1, marks.size()); i++) {
            paragraphs.start(at(LINE, i).tab("right", WIDTH));
            if (i < marks.size()) {
                paragraphs.run(marks.get(i).text(), marks.get(i).style());
            }
            if (i == 0) {
                paragraphs.tab();
                paragraphs.run(masthead.number(), "");
            }
            xml.end();
        }
    }
}
