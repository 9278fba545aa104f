package cn.yaodian.writing.docx;

import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.LetterheadShape;
import java.util.List;

/**
 * Writes the letterhead (GB/T 9704-2012, 7.2.4): as a paragraph, or, for a joint issue with a word, as a table without
 * rules that has the names at the left, spread to the longest, and the word in the middle of their height at the right.
 */
final class LetterheadXml {

    private final Paragraphs paragraphs;
    private final WordXml xml;
    private final LetterheadShape shape;
    private final double lineHeight;
    /** Rounded down, so that no name outgrows the text area. */
    private final long halfPoints;
    private final long percent;

    LetterheadXml(Paragraphs paragraphs, WordXml xml, LetterheadShape shape) {
        this.paragraphs = paragraphs;
        this.xml = xml;
        this.shape = shape;
        this.lineHeight = shape.size() * LetterheadShape.LEADING;
        this.halfPoints = (long) Math.floor(shape.size() * 2);
        this.percent = (long) Math.floor(Math.min(1, shape.stretch() * shape.size() * 2 / halfPoints) * 100);
    }

    /** Upper edge of its first line. */
    private double top() {
        return shape.baseline(0) - Grid.ABOVE_BASELINE * lineHeight;
    }

    /** @param y upper edge of what comes next; @return lower edge of the letterhead */
    double write(double y) {
        if (shape.lines().size() > 1 && !shape.word().isEmpty()) {
            paragraphs.gap(top() - y);
            table();
        } else {
            paragraphs.start(new ParagraphFormat("Letterhead").before(top() - y).exactly(lineHeight));
            for (int i = 0; i < shape.lines().size(); i++) {
                run(shape.lines().get(i), i > 0);
            }
            xml.end();
        }
        return top() + shape.lines().size() * lineHeight;
    }

    private void table() {
        double em = halfPoints / 2.0 * percent / 100;
        double longest = shape.lines().stream().mapToDouble(CellWidth::of).max().orElse(0) * em;
        double word = (CellWidth.of(shape.word()) + LetterheadShape.WORD_GAP) * em;
        // What rounding takes from the glyphs' width may not push the last of a name to a second line.
        List<Double> widths = List.of(longest + 1, word + 1);
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", Twips.of(longest + word + 2), "type", "dxa").empty("jc", "val", "center");
        xml.empty("tblLayout", "type", "fixed").start("tblCellMar").empty("left", "w", "0", "type", "dxa")
                .empty("right", "w", "0", "type", "dxa").end().end().start("tblGrid");
        widths.forEach(width -> xml.empty("gridCol", "w", Twips.of(width)));
        xml.end();
        xml.start("tr").start("trPr").empty("cantSplit")
                .empty("trHeight", "val", Twips.of(shape.lines().size() * lineHeight), "hRule", "exact").end();
        xml.start("tc").start("tcPr").empty("tcW", "w", Twips.of(widths.get(0)), "type", "dxa").end();
        shape.lines().forEach(this::name);
        xml.end();
        xml.start("tc").start("tcPr").empty("tcW", "w", Twips.of(widths.get(1)), "type", "dxa")
                .empty("vAlign", "val", "center").end();
        paragraphs.start(new ParagraphFormat("Letterhead").exactly(lineHeight).align("right"));
        run(shape.word(), false);
        xml.end().end().end().end();
    }

    private void name(String name) {
        paragraphs.start(new ParagraphFormat("Letterhead").exactly(lineHeight).align("distribute"));
        run(name, false);
        xml.end();
    }

    private void run(String text, boolean onNewLine) {
        String size = Long.toString(halfPoints);
        xml.start("r").start("rPr").empty("rFonts", "hint", "eastAsia").empty("w", "val", Long.toString(percent))
                .empty("sz", "val", size).empty("szCs", "val", size).end();
        if (onNewLine) {
            xml.empty("br");
        }
        xml.text(text).end();
    }
}
