package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.word.BlockSink;
import cn.yaodian.reading.word.Fields;
import cn.yaodian.reading.word.ParagraphWords;
import cn.yaodian.reading.word.Symbols;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Walks through a story, which is a body, a cell, a text box, a header or the notes, and hands its blocks on. */
final class StoryParser {

    private static final int HEXADECIMAL = 16;

    private final DocumentWalk walk;
    private final PartXml xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final BlockSink sink;
    private final Fields fields = new Fields();
    private MarkedText carried = new MarkedText();

    StoryParser(DocumentWalk walk, WordStyles styles, WordNumbering numbering, BlockSink sink) {
        this.walk = walk;
        this.xml = walk.xml();
        this.styles = styles;
        this.numbering = numbering;
        this.sink = sink;
    }

    /** A story within this one: the same walk goes on. */
    StoryParser within(BlockSink other) {
        return new StoryParser(walk, styles, numbering, other);
    }

    /** Told of an element that is no block, such as a cell's properties. */
    interface OnProperties {
        void read() throws XMLStreamException;
    }

    /** Hands on the blocks of the element on which the walk stands, or of the whole part. */
    void blocks() throws XMLStreamException {
        cell(() -> {
            // none are expected
        });
    }

    /** Hands on the blocks of a cell, on which the walk stands. */
    void cell(OnProperties properties) throws XMLStreamException {
        int outside = walk.depth() - 1;
        while (walk.next() && walk.depth() > outside) {
            if (walk.isStart("p")) {
                paragraph();
            } else if (walk.isStart("tbl")) {
                new TableParser(walk, this, sink).parse();
            } else if (walk.isStart("tcPr")) {
                properties.read();
            }
        }
        if (!carried.isEmpty()) {
            sink.paragraph(carried, LineForm.PLAIN, Optional.empty());
        }
    }

    private void paragraph() throws XMLStreamException {
        ParagraphLooks looks = new ParagraphLooks();
        ParagraphWords words = new ParagraphWords();
        RunLooks run = new RunLooks();
        boolean ownMark = false;
        int outside = walk.depth() - 1;
        while (walk.next() && walk.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> looks.read(xml);
                case "r" -> {
                    run = new RunLooks();
                    ownMark = false;
                }
                case "rPr" -> run.read(xml);
                case "p", "tbl", "txbxContent", "txBody" -> textBox();
                case "textpath" -> wordArt();
                case "footnoteReference", "endnoteReference" -> ownMark = !xml.attribute("customMarkFollows").isEmpty()
                        && !xml.attribute("customMarkFollows").equals("0");
                case "t", "delText" -> text(words, letters(), looks, run, ownMark);
                case "sym" -> text(words, symbol(), looks, run, ownMark);
                case "tab", "ptab" -> text(words, "\t", looks, run, ownMark);
                case "noBreakHyphen" -> text(words, "-", looks, run, ownMark);
                case "den" -> text(words, "/", looks, run, ownMark);
                case "br", "cr" -> words.lineBreak();
                case "instrText" -> fields.instruction(letters());
                case "fldChar" -> field(words, looks, run);
                default -> {
                    // pictures, bookmarks, proofing marks
                }
            }
        }
        fields.endOfParagraph();
        finish(looks, words);
    }

    private void text(ParagraphWords words, String text, ParagraphLooks looks, RunLooks run, boolean noteMark) {
        walk.found(text);
        Optional<LeftOut> scope = walk.reason();
        if (scope.isPresent()) {
            words.leaveOut(text, scope.get());
        } else if (fields.isInstruction()) {
            words.leaveOut(text, LeftOut.FIELD_CODE);
        } else if (run.isHidden(styles, looks.style())) {
            walk.trait(SourceTrait.HIDDEN_TEXT);
            words.leaveOut(text, LeftOut.HIDDEN);
        } else if (noteMark) {
            words.leaveOut(text, LeftOut.FOOTNOTE);
        } else {
            fields.printed();
            words.keep(text, run.isBold(styles, looks.style()), fields.isContents());
        }
    }

    private String letters() throws XMLStreamException {
        int outside = xml.depth() - 1;
        String text = "";
        while (xml.next() && xml.depth() > outside) {
            if (xml.isText()) {
                text = text.isEmpty() ? xml.text() : text + xml.text();
            }
        }
        return text.replace('\n', ' ');
    }

    private String symbol() {
        try {
            return Symbols.sign(xml.attribute("font"), Integer.parseInt(xml.attribute("char"), HEXADECIMAL));
        } catch (NumberFormatException noCode) {
            return "";
        }
    }

    private void field(ParagraphWords words, ParagraphLooks looks, RunLooks run) throws XMLStreamException {
        switch (xml.attribute("fldCharType")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> {
                String made = fields.end();
                if (!made.isEmpty()) {
                    text(words, made, looks, run, false);
                }
            }
            default -> {
                // no mark of a field
            }
        }
    }

    /** Text boxes hang on the paragraph that they stand in or beside, and are read before it. */
    private void textBox() throws XMLStreamException {
        StoryParser box = within(sink);
        if (walk.isStart("p")) {
            box.paragraph();
        } else if (walk.isStart("tbl")) {
            new TableParser(walk, box, sink).parse();
        } else {
            box.blocks();
        }
    }

    /** Words drawn as a picture, as a letterhead may be. */
    private void wordArt() {
        String words = xml.attribute("string");
        if (!words.isBlank()) {
            walk.found(words);
            sink.paragraph(MarkedText.of(words), LineForm.PLAIN, walk.reason());
        }
    }

    private void finish(ParagraphLooks looks, ParagraphWords words) {
        if (looks.isTracked()) {
            walk.trait(SourceTrait.TRACKED_CHANGES);
        }
        MarkedText own = carried.isEmpty() ? words.words() : carried.append(words.words());
        carried = new MarkedText();
        if (looks.goesOn()) {
            carried = own;
            return;
        }
        String label = looks.label(styles, numbering);
        MarkedText whole = label.isEmpty() || own.isBlank() ? own : MarkedText.of(label).append(own);
        boolean contents = looks.isContents(styles) || words.isContentsEntry();
        sink.paragraph(whole, looks.form(styles, numbering, words.isBold()),
                contents ? Optional.of(LeftOut.CONTENTS) : Optional.empty());
    }
}
