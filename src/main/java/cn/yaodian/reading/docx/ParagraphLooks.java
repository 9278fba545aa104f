package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.line.LineForm;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a paragraph's own properties say, with its style for the rest. */
final class ParagraphLooks {

    private String style = "";
    private Optional<Integer> numberId = Optional.empty();
    private Optional<Integer> numberLevel = Optional.empty();
    private Optional<Integer> outlineLevel = Optional.empty();
    private Optional<Boolean> centred = Optional.empty();
    private Optional<Boolean> indented = Optional.empty();
    private boolean markDeleted;

    /** Reads pPr, on which the walk stands. */
    void read(PartXml xml) throws XMLStreamException {
        while (xml.next() && !xml.isEnd("pPr")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> numberId = xml.number("val");
                case "ilvl" -> numberLevel = xml.number("val");
                case "outlineLvl" -> outlineLevel = xml.number("val");
                case "jc" -> centred = Optional.of(xml.attribute("val").equals("center"));
                case "ind" -> indented = Optional.of(WordStyles.isFirstLineIndented(xml));
                case "del", "moveFrom" -> markDeleted = true;
                case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> xml.skip();
                default -> {
                    // looks that do not matter to reading
                }
            }
        }
    }

    /** Whether the paragraph's end was deleted under change tracking: the next paragraph goes on in it. */
    boolean markDeleted() {
        return markDeleted;
    }

    LineForm form(WordStyles styles, boolean bold) {
        int level = outlineLevel.map(found -> found < 9 ? found + 1 : 0).orElseGet(() -> styles.headingLevel(style));
        return new LineForm(level, bold, centred.orElseGet(() -> styles.isCentred(style)),
                indented.orElseGet(() -> styles.isIndented(style)));
    }

    boolean isContents(WordStyles styles) {
        return styles.isContents(style);
    }

    /** The automatic number; a list of its own with identity 0 switches the style's off. */
    String label(WordStyles styles, WordNumbering numbering) {
        int id = numberId.or(() -> styles.numberId(style)).orElse(0);
        int level = numberLevel.or(() -> styles.numberLevel(style)).orElse(0);
        return id == 0 ? "" : numbering.label(id, level);
    }
}
