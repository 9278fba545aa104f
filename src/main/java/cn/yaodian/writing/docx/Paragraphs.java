package cn.yaodian.writing.docx;

import cn.yaodian.document.Block;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import java.util.List;

/** Writes paragraphs by style, one below the other. */
final class Paragraphs {

    /** A style for white of a given height between other things. */
    static final String GAP = "Gap";

    private final WordXml xml;
    private boolean breakPending;

    Paragraphs(WordXml xml) {
        this.xml = xml;
    }

    /** The next paragraph begins a new page. */
    void breakPage() {
        breakPending = true;
    }

    /** A paragraph of the body. @param keepNext whether it may not be parted from what follows by a page break */
    void paragraph(Paragraph block, boolean keepNext) {
        boolean heading = block.isStandingHeading();
        Typeface usual = heading ? Block.headingTypeface(block.level()) : Typeface.FANGSONG;
        start(new ParagraphFormat(heading ? "Heading" + block.level() : "Body").keepNext(keepNext));
        for (Run run : block.runs()) {
            run(run.text(), run.typeface() == usual ? "" : characterStyle(run.typeface()));
        }
        xml.end();
    }

    void line(String style, String text) {
        line(new ParagraphFormat(style), text);
    }

    void line(ParagraphFormat format, String text) {
        start(format);
        run(text, "");
        xml.end();
    }

    /** White of the given height in points that stays with what follows. */
    void gap(double height) {
        line(new ParagraphFormat(GAP).keepNext(true).exactly(Math.max(1, height)), "");
    }

    /** What must stand between two tables, and at the end of a part that ends with one. */
    void afterTable() {
        line(new ParagraphFormat(GAP), "");
    }

    /** Begins a paragraph; the caller ends it. */
    WordXml start(ParagraphFormat format) {
        xml.start("p");
        if (breakPending) {
            format.newPage(true);
            breakPending = false;
        }
        format.write(xml);
        return xml;
    }

    /** @param style of characters; empty for that of the paragraph */
    void run(String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("r").start("rPr");
        if (!style.isEmpty()) {
            xml.empty("rStyle", "val", style);
        }
        // Without the hint, Word takes quotation marks and dashes for Western text.
        xml.empty("rFonts", "hint", "eastAsia").end();
        xml.text(text).end();
    }

    /** To the next tab stop. */
    void tab() {
        xml.start("r").empty("tab").end();
    }

    /** Lines of one paragraph that are broken by hand. */
    void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.start("r").empty("br").end();
            }
            run(lines.get(i), "");
        }
    }

    static String characterStyle(Typeface typeface) {
        return switch (typeface) {
            case XIAOBIAOSONG -> "InXiaobiaosong";
            case FANGSONG -> "InFangsong";
            case KAITI -> "InKaiti";
            case HEITI -> "InHeiti";
            case SONGTI -> "InSongti";
        };
    }
}
