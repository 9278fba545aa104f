package cn.yaodian.writing.docx;

import cn.yaodian.document.Block;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Table;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.Frame;
import cn.yaodian.typesetting.Sheet;
import java.util.List;

/** Writes the blocks of a text, and what stands below them: attachments, those present. */
final class BodyXml {

    /**
     * Lines of a last paragraph that is kept with the signature, so that this never stands alone on a page. LibreOffice
     * moves such a paragraph as a whole; a longer one would leave too large a gap.
     */
    private static final int MOST_KEPT = 8;
    private static final double INDENT = 2 * Sheet.CELL;

    private final Paragraphs paragraphs;
    private final PictureXml pictures;
    private final WordXml xml;
    private boolean tableLast;

    BodyXml(Paragraphs paragraphs, Drawings drawings, WordXml xml) {
        this.paragraphs = paragraphs;
        this.pictures = new PictureXml(paragraphs, drawings, xml);
        this.xml = xml;
    }

    /** @param signed whether a signature follows, from which the last paragraph is not parted */
    void body(List<Block> blocks, Frame frame, boolean signed) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1;
            switch (block) {
                case Paragraph paragraph -> paragraphs.paragraph(paragraph,
                        signed && last && CellWidth.of(block.text()) < MOST_KEPT * Sheet.CHARACTERS);
                case Table table -> {
                    if (tableLast && table.caption().isEmpty()) {
                        paragraphs.afterTable();
                    }
                    new TableXml(paragraphs, xml, table, frame).write();
                }
                case Picture picture -> pictures.write(picture, frame);
                case PageBreak _ -> paragraphs.breakPage();
            }
            tableLast = block instanceof Table || block instanceof PageBreak && tableLast;
        }
    }

    /** Closes a part of the document that ends with a table: neither a section nor the document may. */
    void closeTable() {
        if (tableLast) {
            paragraphs.afterTable();
            tableLast = false;
        }
    }

    /** One blank line below the body; a single attachment bears no number; wrapped lines align with the name (7.3.4). */
    void attachments(List<String> names, boolean signed) {
        double label = CellWidth.of(PrintedWords.ATTACHMENTS) * Sheet.CELL;
        for (int i = 0; i < names.size(); i++) {
            String number = OfficialDocument.attachmentNumber(i, names.size());
            double wide = CellWidth.of(number) * Sheet.CELL;
            String lead = (i == 0 ? PrintedWords.ATTACHMENTS : "") + number;
            boolean kept = signed && i == names.size() - 1;
            paragraphs.line(new ParagraphFormat("Attachments").keepNext(kept).before(i == 0 ? Grid.LINE : 0)
                    .indent("left", INDENT + label + wide).indent("hanging", i == 0 ? label + wide : wide),
                    lead + names.get(i));
            tableLast = false;
        }
    }

    /** One blank line below the body, the labels in 黑体, wrapped lines behind the colon (10.3). */
    void attendance(List<NameList> lists) {
        for (int i = 0; i < lists.size(); i++) {
            NameList list = lists.get(i);
            double label = CellWidth.of(list.lead()) * Sheet.CELL;
            paragraphs.start(new ParagraphFormat("Attendance").before(i == 0 ? Grid.LINE : 0)
                    .indent("left", INDENT + label).indent("hanging", label));
            paragraphs.run(list.lead(), Paragraphs.characterStyle(Typeface.HEITI));
            paragraphs.run(list.listed(), "");
            xml.end();
            tableLast = false;
        }
    }
}
