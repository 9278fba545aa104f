package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.line.LineForm;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a paragraph's own properties say, with its list and its style for the rest. */
final class ParagraphLooks {

    private static final int RUNNING_TEXT = 9;

    private String style = "";
    private Optional<Integer> numberId = Optional.empty();
    private Optional<Integer> numberLevel = Optional.empty();
    private Optional<Integer> outlineLevel = Optional.empty();
    private Optional<Boolean> centred = Optional.empty();
    private Optional<Boolean> indented = Optional.empty();
    private boolean goesOn;
    private boolean tracked;

    /** Reads pPr, on which the walk stands. */
    void read(PartXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> numberId = xml.number("val");
                case "ilvl" -> numberLevel = xml.number("val");
                case "outlineLvl" -> outlineLevel = xml.number("val");
                case "jc" -> centred = Optional.of(xml.attribute("val").equals("center"));
                case "ind" -> indented = WordStyles.firstLineIndent(xml).or(() -> indented);
                case "del", "moveFrom" -> {
                    goesOn = true;
                    tracked = true;
                }
                case "vanish", "specVanish" -> goesOn |= xml.isOn();
                case "pPrChange", "rPrChange", "sectPr", "numberingChange", "tabs", "pBdr" -> xml.skip();
                default -> {
                    // looks that do not matter to reading
                }
            }
        }
    }

    /** Whether the paragraph's end was deleted under change tracking or is hidden: the next paragraph goes on in it. */
    boolean goesOn() {
        return goesOn;
    }

    boolean isTracked() {
        return tracked;
    }

    String style() {
        return style;
    }

    LineForm form(WordStyles styles, WordNumbering numbering, boolean bold) {
        int level = outlineLevel.map(found -> found < RUNNING_TEXT ? found + 1 : 0)
                .orElseGet(() -> styles.headingLevel(style));
        Optional<Boolean> ofList = numberId.flatMap(id -> numbering.indented(id, numberLevel.orElse(0)));
        return new LineForm(level, bold, centred.or(() -> styles.centred(style)).orElse(false),
                indented.or(() -> ofList).or(() -> styles.indented(style)).orElse(false));
    }

    boolean isContents(WordStyles styles) {
        return styles.isContents(style);
    }

    /** The automatic number, counted on by the asking; a list of its own with identity 0 switches the style's off. */
    String label(WordStyles styles, WordNumbering numbering) {
        int id = numberId.or(() -> styles.numberId(style)).orElse(0);
        if (id == 0) {
            return "";
        }
        Optional<Integer> linked = numberId.isPresent()
                ? Optional.empty()
                : styles.first(style, name -> numbering.levelOfStyle(id, name));
        return numbering.label(id, numberLevel.or(() -> linked).or(() -> styles.numberLevel(style)).orElse(0));
    }
}
