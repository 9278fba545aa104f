package cn.yaodian.writing.docx;

import java.util.List;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Signature;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.Sheet;
import cn.yaodian.typesetting.TitleShape;
import cn.yaodian.typesetting.Typesetter;

/** Writes the main part of a DOCX. */
final class DocumentXml {

    private static final double GRID_LINE = 28.95;
    /**
     * Lines of a last paragraph that is kept with the signature, so that this never stands alone on a page. LibreOffice
     * moves such a paragraph as a whole; a longer one would leave too large a gap.
     */
    private static final int MOST_KEPT = 8;

    /** From the sheet's lower edge to that of the number's line: the dash is then 7 mm below the text area (7.5). */
    private static final String FOOTER = Twips.of(Sheet.mm(35 - 7) - 0.4 * Sheet.SIZE_4 - 4);

    private final WordXml xml = new WordXml();
    private final Paragraphs paragraphs = new Paragraphs(xml);

    String write(OfficialDocument document) {
        xml.start("document").start("body");
        double above = 0;
        if (!document.masthead().isEmpty()) {
            above = new MastheadXml(paragraphs, xml).write(document.masthead());
        }
        title("Title", document.title(), above, false);
        if (!document.addressees().isEmpty()) {
            paragraphs.line("Addressees", document.addresseeLine());
        }
        body(document.body(), !document.signature().isEmpty());
        signature(document.signature());
        document.annexes().forEach(this::annex);
        if (!document.imprint().isEmpty()) {
            new ImprintXml(paragraphs, xml).write(document.imprint());
            // A document may not end with a table.
            paragraphs.line("ImprintEnd", "");
        }
        section();
        return xml.end().end().finish();
    }

    private void title(String style, String title, double above, boolean newPage) {
        if (title.isEmpty()) {
            return;
        }
        paragraphs.start(style);
        if (newPage) {
            xml.empty("pageBreakBefore");
        }
        if (above > 0) {
            xml.empty("spacing", "before", Twips.of(above));
        }
        xml.end();
        paragraphs.lines(TitleShape.lines(title, Typesetter.TITLE_CHARACTERS));
        xml.end();
    }

    private void body(List<Block> blocks, boolean signed) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1;
            if (block instanceof Paragraph paragraph) {
                paragraphs.paragraph(paragraph,
                        signed && last && CellWidth.of(block.text()) < MOST_KEPT * Sheet.CHARACTERS);
            }
        }
    }

    /** Without seal (7.3.5.2): the date begins two characters right of the name. */
    private void signature(Signature signature) {
        double widest = 0;
        for (int i = 0; i < signature.bodies().size(); i++) {
            String body = signature.bodies().get(i);
            widest = Math.max(widest, CellWidth.of(body));
            double shift = Math.max(0, CellWidth.of(signature.date()) + 2 - CellWidth.of(body));
            paragraphs.start("Signature");
            xml.empty("spacing", "before", Twips.of(i == 0 ? GRID_LINE : 0));
            xml.empty("ind", "right", Twips.of((2 + shift) * Sheet.CELL)).end();
            paragraphs.run(body, "");
            xml.end();
        }
        if (!signature.date().isEmpty()) {
            double nameLeft = Sheet.CHARACTERS - 2 - Math.max(widest, CellWidth.of(signature.date()) + 2);
            paragraphs.start("DateOfIssue");
            xml.empty("spacing", "before", Twips.of(signature.bodies().isEmpty() ? GRID_LINE : 0));
            xml.empty("ind", "left", Twips.of(Math.max(0, nameLeft + 2) * Sheet.CELL)).end();
            paragraphs.run(signature.date(), "");
            xml.end();
        }
        if (!signature.note().isEmpty()) {
            paragraphs.line("Note", "（" + signature.note() + "）");
        }
    }

    /** On a new page; its title stands on the third line (7.3.7). */
    private void annex(Annex annex) {
        if (annex.label().isEmpty()) {
            title("AnnexTitle", annex.title(), 2 * GRID_LINE, true);
        } else {
            paragraphs.line("AnnexLabel", annex.label());
            title("AnnexTitle", annex.title(), GRID_LINE, false);
        }
        body(annex.body(), false);
    }

    private void section() {
        xml.start("sectPr");
        xml.empty("footerReference", "type", "default", "r:id", "rIdFooterOdd");
        xml.empty("footerReference", "type", "even", "r:id", "rIdFooterEven");
        xml.empty("pgSz", "w", Twips.of(Sheet.WIDTH), "h", Twips.of(Sheet.HEIGHT));
        xml.empty("pgMar", "top", Twips.of(Sheet.TOP), "right", Twips.of(Sheet.WIDTH - Sheet.RIGHT), "bottom",
                Twips.of(Sheet.HEIGHT - Sheet.BOTTOM), "left", Twips.of(Sheet.LEFT), "header", "851", "footer",
                FOOTER, "gutter", "0");
        xml.empty("docGrid", "type", "lines", "linePitch", "579");
        xml.end();
    }
}
