package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What paragraph styles say that matters to reading: numbering, outline level, alignment. */
final class WordStyles {

    private static final int DEEPEST_INHERITANCE = 20;

    /** A style; what it does not say itself it takes from the one it is based on. */
    static final class Style {
        private String name = "";
        private String basedOn = "";
        private Optional<Integer> numberId = Optional.empty();
        private Optional<Integer> numberLevel = Optional.empty();
        private Optional<Integer> outlineLevel = Optional.empty();
        private Optional<Boolean> centred = Optional.empty();
        private Optional<Boolean> indented = Optional.empty();
    }

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(Optional<PartXml> part) throws XMLStreamException {
        WordStyles read = new WordStyles();
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("style")) {
                        read.style(xml);
                    }
                }
            }
        }
        return read;
    }

    private void style(PartXml xml) throws XMLStreamException {
        Style style = new Style();
        styles.put(xml.attribute("styleId"), style);
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
                case "ind" -> style.indented = Optional.of(isFirstLineIndented(xml));
                case "pPrChange", "rPrChange" -> xml.skip();
                default -> {
                    // looks
                }
            }
        }
    }

    static boolean isFirstLineIndented(PartXml xml) {
        return xml.number("firstLine").orElse(0) > 0 || xml.number("firstLineChars").orElse(0) > 0;
    }

    Optional<Integer> numberId(String style) {
        return first(style, found -> found.numberId);
    }

    Optional<Integer> numberLevel(String style) {
        return first(style, found -> found.numberLevel);
    }

    boolean isCentred(String style) {
        return first(style, found -> found.centred).orElse(false);
    }

    boolean isIndented(String style) {
        return first(style, found -> found.indented).orElse(false);
    }

    /** 1 for the outermost heading, 0 for running text. */
    int headingLevel(String style) {
        Optional<Integer> outline = first(style, found -> found.outlineLevel);
        if (outline.isPresent()) {
            return outline.get() < 9 ? outline.get() + 1 : 0;
        }
        String name = name(style);
        boolean heading = name.startsWith("heading ") || name.startsWith("标题 ");
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return heading && last >= '1' && last <= '9' ? last - '0' : 0;
    }

    boolean isContents(String style) {
        return name(style).startsWith("toc ") || name(style).startsWith("目录 ");
    }

    private String name(String style) {
        return Optional.ofNullable(styles.get(style)).map(found -> found.name.toLowerCase(Locale.ROOT)).orElse("");
    }

    private <T> Optional<T> first(String id, java.util.function.Function<Style, Optional<T>> property) {
        String at = id;
        for (int i = 0; i < DEEPEST_INHERITANCE && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }
}
