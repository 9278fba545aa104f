package cn.yaodian.writing.docx;

import java.util.List;

import cn.yaodian.document.Block;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;

/** Writes paragraphs of the body by style. */
final class Paragraphs {

    private final WordXml xml;

    Paragraphs(WordXml xml) {
        this.xml = xml;
    }

    /** @param keepNext whether it may not be parted from what follows by a page break */
    void paragraph(Paragraph block, boolean keepNext) {
        boolean heading = block.isStandingHeading();
        Typeface usual = heading ? Block.headingTypeface(block.level()) : Typeface.FANGSONG;
        start(heading ? "Heading" + block.level() : "Body");
        if (keepNext) {
            xml.empty("keepNext");
        }
        xml.end();
        for (Run run : block.runs()) {
            run(run.text(), run.typeface() == usual ? "" : characterStyle(run.typeface()));
        }
        xml.end();
    }

    void line(String style, String text) {
        start(style);
        xml.end();
        run(text, "");
        xml.end();
    }

    /** Begins a paragraph and its properties; the caller adds what differs from the style, and ends both. */
    WordXml start(String style) {
        return xml.start("p").start("pPr").empty("pStyle", "val", style);
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

    /** Lines of one paragraph that are broken by hand. */
    void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.start("r").empty("br").end();
            }
            run(lines.get(i), "");
        }
    }

    private static String characterStyle(Typeface typeface) {
        return switch (typeface) {
            case XIAOBIAOSONG -> "InXiaobiaosong";
            case FANGSONG -> "InFangsong";
            case KAITI -> "InKaiti";
            case HEITI -> "InHeiti";
            case SONGTI -> "InSongti";
        };
    }
}
