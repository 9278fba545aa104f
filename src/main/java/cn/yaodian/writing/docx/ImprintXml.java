package cn.yaodian.writing.docx;

import cn.yaodian.document.Imprint;
import cn.yaodian.document.NameList;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.Sheet;

/**
 * Writes the imprint as a table that stands at the foot of the text area of the page it falls on (GB/T 9704-2012, 7.4):
 * outer rules of 0.35 mm, inner ones of 0.25 mm.
 */
final class ImprintXml {

    /** Eighths of a point: 0.35 mm and 0.25 mm. */
    private static final String OUTER = "8";
    private static final String INNER = "6";

    /** About the thickness of a rule in points. */
    private static final double RULE = 0.8;
    /**
     * Height of the paragraph behind it, which has to find room on its page: else an imprint that just fits below the text
     * would go to the next page with it.
     */
    private static final double END = 1;
    /** Height of one line of 4号. */
    private static final double PITCH = 21;
    private static final String WIDTH = Twips.of(Sheet.RIGHT - Sheet.LEFT);
    private static final String STYLE = "Imprint";

    private final Paragraphs paragraphs;
    private final WordXml xml;

    ImprintXml(Paragraphs paragraphs, WordXml xml) {
        this.paragraphs = paragraphs;
        this.xml = xml;
    }

    /** @param ruled whether rules part its lines: not in a letter (10.1), which bears no issuing line either */
    void write(Imprint imprint, boolean ruled) {
        boolean printed = ruled && !(imprint.printedBy().isEmpty() && imprint.copies() == 0);
        if (imprint.lists().isEmpty() && !printed) {
            return;
        }
        xml.start("tbl").start("tblPr");
        if (height(imprint) < Sheet.BOTTOM - Sheet.TOP) {
            // Measured from the page's edge: LibreOffice lets no table float that fills the text area.
            xml.empty("tblpPr", "leftFromText", "0", "rightFromText", "0", "vertAnchor", "margin", "horzAnchor", "page",
                    "tblpX", Twips.of(Sheet.LEFT), "tblpYSpec", "bottom");
            xml.empty("tblOverlap", "val", "never");
        }
        xml.empty("tblW", "w", WIDTH, "type", "dxa");
        if (ruled) {
            xml.start("tblBorders").empty("top", border(OUTER)).empty("bottom", border(OUTER))
                    .empty("insideH", border(INNER)).end();
        }
        xml.empty("tblLayout", "type", "fixed");
        xml.start("tblCellMar").empty("left", "w", "0", "type", "dxa").empty("right", "w", "0", "type", "dxa").end();
        xml.end();
        xml.start("tblGrid").empty("gridCol", "w", WIDTH).end();
        for (NameList list : imprint.lists()) {
            double label = CellWidth.of(list.lead()) * Sheet.SIZE_4;
            row(ruled, list == imprint.lists().getFirst());
            paragraphs.line(new ParagraphFormat(STYLE).indent("left", Sheet.CELL + label).indent("right", Sheet.CELL)
                    .indent("hanging", label), list.lead() + list.line());
            xml.end().end();
        }
        if (printed) {
            row(true, imprint.lists().isEmpty());
            printed(imprint);
            xml.end().end();
        }
        xml.end();
        // A document may not end with a table.
        paragraphs.line("ImprintEnd", "");
    }

    /** About how high it is: a table that floats must fit a page. */
    private static double height(Imprint imprint) {
        double room = (Sheet.RIGHT - Sheet.LEFT - 2 * Sheet.CELL) / Sheet.SIZE_4;
        double height = 2 * Sheet.LINE;
        for (NameList list : imprint.lists()) {
            double hanging = room - CellWidth.of(list.lead());
            height += Math.ceil(CellWidth.of(list.line()) / hanging) * PITCH + Sheet.LINE - PITCH;
        }
        return height;
    }

    /** Who printed it and when, below each other where one line cannot hold both; then how many (7.4.3). */
    private void printed(Imprint imprint) {
        if (!imprint.printedBy().isEmpty()) {
            String date = imprint.printedOnLine();
            double room = (Sheet.RIGHT - Sheet.LEFT - 3 * Sheet.CELL) / Sheet.SIZE_4;
            boolean beside = CellWidth.of(imprint.printedBy()) + CellWidth.of(date) <= room;
            paragraphs.start(new ParagraphFormat(STYLE).tab("right", Sheet.RIGHT - Sheet.LEFT - Sheet.CELL));
            paragraphs.run(imprint.printedBy(), "");
            if (beside && !date.isEmpty()) {
                paragraphs.tab();
                paragraphs.run(date, "");
            }
            xml.end();
            if (!beside && !date.isEmpty()) {
                paragraphs.line(new ParagraphFormat(STYLE).align("right"), date);
            }
        }
        if (imprint.copies() > 0) {
            paragraphs.line(new ParagraphFormat(STYLE).align("right"), imprint.copiesLine());
        }
    }

    /** The rules take their room from the lines above and below them. */
    private void row(boolean ruled, boolean first) {
        xml.start("tr").start("trPr").empty("cantSplit").end();
        xml.start("tc").start("tcPr").empty("tcW", "w", WIDTH, "type", "dxa");
        double padding = (Sheet.LINE - PITCH - (ruled ? RULE : 0)) / 2;
        xml.start("tcMar").empty("top", "w", Twips.of(first ? padding - END : padding), "type", "dxa")
                .empty("bottom", "w", Twips.of(padding), "type", "dxa").end();
        xml.end();
    }

    private static String[] border(String eighths) {
        return new String[] {"val", "single", "sz", eighths, "space", "0", "color", "000000"};
    }
}
