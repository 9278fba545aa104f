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

    private final Paragraphs paragraphs;
    private final WordXml xml;

    ImprintXml(Paragraphs paragraphs, WordXml xml) {
        this.paragraphs = paragraphs;
        this.xml = xml;
    }

    void write(Imprint imprint) {
        String width = Twips.of(Sheet.RIGHT - Sheet.LEFT);
        xml.start("tbl").start("tblPr");
        // Measured from the page's edge: LibreOffice lets no table float that fills the text area.
        xml.empty("tblpPr", "leftFromText", "0", "rightFromText", "0", "vertAnchor", "margin", "horzAnchor", "page",
                "tblpX", Twips.of(Sheet.LEFT), "tblpYSpec", "bottom");
        xml.empty("tblOverlap", "val", "never").empty("tblW", "w", width, "type", "dxa");
        xml.start("tblBorders").empty("top", border(OUTER)).empty("bottom", border(OUTER))
                .empty("insideH", border(INNER)).end();
        xml.empty("tblLayout", "type", "fixed");
        xml.start("tblCellMar").empty("left", "w", "0", "type", "dxa").empty("right", "w", "0", "type", "dxa").end();
        xml.end();
        xml.start("tblGrid").empty("gridCol", "w", width).end();
        for (NameList list : imprint.lists()) {
            double label = CellWidth.of(list.lead()) * Sheet.SIZE_4;
            row(width);
            paragraphs.start("Imprint");
            xml.empty("ind", "left", Twips.of(Sheet.CELL + label), "right", Twips.of(Sheet.CELL), "hanging",
                    Twips.of(label)).end();
            paragraphs.run(list.lead() + list.line(), "");
            xml.end().end().end();
        }
        if (!imprint.printedBy().isEmpty()) {
            row(width);
            paragraphs.start("Imprint");
            xml.start("tabs").empty("tab", "val", "right", "pos", Twips.of(Sheet.RIGHT - Sheet.LEFT - Sheet.CELL))
                    .end();
            xml.end();
            paragraphs.run(imprint.printedBy(), "");
            if (!imprint.printedOn().isEmpty()) {
                xml.start("r").empty("tab").end();
                paragraphs.run(imprint.printedOnLine(), "");
            }
            xml.end().end().end();
        }
        xml.end();
    }

    private void row(String width) {
        xml.start("tr").start("trPr").empty("cantSplit").end();
        xml.start("tc").start("tcPr").empty("tcW", "w", width, "type", "dxa");
        String padding = Twips.of((Sheet.LINE - 21) / 2);
        xml.start("tcMar").empty("top", "w", padding, "type", "dxa").empty("bottom", "w", padding, "type", "dxa").end();
        xml.end();
    }

    private static String[] border(String eighths) {
        return new String[] {"val", "single", "sz", eighths, "space", "0", "color", "000000"};
    }
}
