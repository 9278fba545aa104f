package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.word.StyleNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** What styles say that matters to reading: numbering, outline level, alignment, bold and hidden text. */
final class WordStyles {

    private static final int DEEPEST_INHERITANCE = 20;
    private static final int RUNNING_TEXT = 9;

    /** A style; what it does not say itself it takes from the one it is based on. */
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private Optional<Integer> numberId = Optional.empty();
        private Optional<Integer> numberLevel = Optional.empty();
        private Optional<Integer> outlineLevel = Optional.empty();
        private Optional<Boolean> centred = Optional.empty();
        private Optional<Boolean> indented = Optional.empty();
        private Optional<Boolean> bold = Optional.empty();
        private Optional<Boolean> hidden = Optional.empty();
    }

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(Optional<PartXml> part) throws XMLStreamException {
        WordStyles read = new WordStyles();
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("style")) {
                        read.style(xml);
                    } else if (xml.isStart("latentStyles")) {
                        xml.skip();
                    }
                }
            }
        }
        return read;
    }

    private void style(PartXml xml) throws XMLStreamException {
        Style style = new Style();
        styles.put(xml.attribute("styleId"), style);
        if (xml.attribute("type").equals("paragraph") && !xml.attribute("default").isEmpty()
                && !xml.attribute("default").equals("0") && !xml.attribute("default").equals("false")) {
            styles.put("", style); // the style of paragraphs that name none
        }
        while (xml.next() && !xml.isEnd("style")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> style.name = xml.attribute("val");
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "numId" -> style.numberId = xml.number("val");
                case "ilvl" -> style.numberLevel = xml.number("val");
                case "outlineLvl" -> style.outlineLevel = xml.number("val");
                case "jc" -> style.centred = Optional.of(xml.attribute("val").equals("center"));
                case "ind" -> style.indented = firstLineIndent(xml);
                case "b" -> style.bold = Optional.of(xml.isOn());
                case "vanish" -> style.hidden = Optional.of(xml.isOn());
                case "pPrChange", "rPrChange", "tblStylePr", "tblPr", "trPr", "tcPr" -> xml.skip();
                default -> {
                    // looks
                }
            }
        }
    }

    /** Whether w:ind, on which the walk stands, draws the first line in; nothing if it does not say. */
    static Optional<Boolean> firstLineIndent(PartXml xml) {
        Optional<Integer> chars = xml.number("firstLineChars");
        Optional<Integer> line = xml.number("firstLine");
        if (chars.isEmpty() && line.isEmpty()) {
            return xml.attribute("hanging").isEmpty() && xml.attribute("hangingChars").isEmpty()
                    ? Optional.empty()
                    : Optional.of(false);
        }
        return Optional.of(chars.orElse(0) > 0 || line.orElse(0) > 0);
    }

    Optional<Integer> numberId(String style) {
        return first(style, id -> of(id).numberId);
    }

    Optional<Integer> numberLevel(String style) {
        return first(style, id -> of(id).numberLevel);
    }

    Optional<Boolean> centred(String style) {
        return first(style, id -> of(id).centred);
    }

    Optional<Boolean> indented(String style) {
        return first(style, id -> of(id).indented);
    }

    Optional<Boolean> bold(String style) {
        return first(style, id -> of(id).bold);
    }

    Optional<Boolean> hidden(String style) {
        return first(style, id -> of(id).hidden);
    }

    /** 1 for the outermost heading, 0 for running text. */
    int headingLevel(String style) {
        return first(style, this::ownHeadingLevel).orElse(0);
    }

    /** By its outline level, else by the name that Word and WPS give to headings: heading 1, 标题 1. */
    private Optional<Integer> ownHeadingLevel(String id) {
        Style style = of(id);
        if (style.outlineLevel.isPresent()) {
            return style.outlineLevel.map(level -> level < RUNNING_TEXT ? level + 1 : 0);
        }
        return StyleNames.headingLevel(style.name);
    }

    boolean isContents(String style) {
        return StyleNames.isContents(of(style).name);
    }

    private Style of(String id) {
        return styles.getOrDefault(id, NONE);
    }

    private static final Style NONE = new Style();

    /** The first answer of a style or of those that it is based on. */
    <T> Optional<T> first(String id, Function<String, Optional<T>> property) {
        String at = id;
        for (int i = 0; i < DEEPEST_INHERITANCE && styles.containsKey(at); i++) {
            Optional<T> value = property.apply(at);
            if (value.isPresent() || of(at).basedOn.isEmpty()) {
                return value;
            }
            at = of(at).basedOn;
        }
        return Optional.empty();
    }
}
