package cn.yaodian.writing.docx;

import java.util.List;

import cn.yaodian.document.Masthead;
import cn.yaodian.typesetting.LetterheadShape;
import cn.yaodian.typesetting.Sheet;

/**
 * Writes letterhead, document number with the red rule as its lower border, and the space down to the title (GB/T
 * 9704-2012, 7.2.4, 7.2.5, 7.2.7, 7.3.1), in the same places as the typesetter sets them.
 */
final class MastheadXml {

    /** Of a line of fixed height, word processors put this share above the baseline. */
    private static final double ABOVE_BASELINE = 0.8;
    /** The number's line: see the style. */
    private static final double LINE = 28.95;
    /** From the number's line to the lower edge of its border: see the style. */
    private static final double BORDER = 7 + 1.5;

    private final Paragraphs paragraphs;
    private final WordXml xml;

    MastheadXml(Paragraphs paragraphs, WordXml xml) {
        this.paragraphs = paragraphs;
        this.xml = xml;
    }

    /** @return space above the title in points */
    double write(Masthead masthead) {
        LetterheadShape shape = LetterheadShape.of(masthead);
        double lineHeight = shape.size() * LetterheadShape.LEADING;
        double top = shape.baseline(0) - ABOVE_BASELINE * lineHeight;
        paragraphs.start("Letterhead");
        xml.empty("spacing", "before", Twips.of(top - Sheet.TOP), "line", Twips.of(lineHeight), "lineRule", "exact");
        xml.end();
        letterhead(shape);
        xml.end();
        double bottom = top + shape.lines().size() * lineHeight;
        double numberTop = shape.numberBaseline() - ABOVE_BASELINE * LINE;
        paragraphs.start("DocumentNumber");
        xml.empty("spacing", "before", Twips.of(numberTop - bottom)).end();
        paragraphs.lines(List.of(masthead.number()));
        xml.end();
        double titleTop = shape.titleBaseline() - ABOVE_BASELINE * LINE;
        return titleTop - (numberTop + LINE + BORDER);
    }

    private void letterhead(LetterheadShape shape) {
        String halfPoints = Long.toString(Math.round(shape.size() * 2));
        String percent = Long.toString((long) Math.floor(shape.stretch() * 100));
        for (int i = 0; i < shape.lines().size(); i++) {
            xml.start("r").start("rPr").empty("rFonts", "hint", "eastAsia").empty("w", "val", percent)
                    .empty("sz", "val", halfPoints).empty("szCs", "val", halfPoints).end();
            if (i > 0) {
                xml.empty("br");
            }
            xml.text(shape.lines().get(i)).end();
        }
    }
}
