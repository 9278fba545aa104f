package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.word.ListLevel;
import cn.yaodian.reading.word.ListNumbers;
import cn.yaodian.reading.word.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the definitions of lists (ECMA-376, 17.9). */
final class NumberingParser {

    /** How long a chain of definitions that only name another one may be. */
    private static final int DEEPEST_LINK = 4;

    /** An abstractNum. */
    private static final class Definition {
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private String named = "";
        private String linked = "";
    }

    /** A num, which paragraphs name. */
    private static final class Instance {
        private int definition = -1;
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    private NumberingParser() {}

    static WordNumbering read(Optional<PartXml> part, WordStyles styles) throws XMLStreamException {
        NumberingParser parser = new NumberingParser();
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("abstractNum")) {
                        parser.definition(xml);
                    } else if (xml.isStart("num")) {
                        parser.instance(xml);
                    }
                }
            }
        }
        return parser.numbering(styles);
    }

    private void definition(PartXml xml) throws XMLStreamException {
        Definition definition = new Definition();
        xml.number("abstractNumId").ifPresent(id -> definitions.put(id, definition));
        while (xml.next() && !xml.isEnd("abstractNum")) {
            if (xml.isStart("lvl")) {
                level(xml, definition.levels, definition.levelOfStyle);
            } else if (xml.isStart("styleLink")) {
                definition.named = xml.attribute("val");
            } else if (xml.isStart("numStyleLink")) {
                definition.linked = xml.attribute("val");
            }
        }
    }

    private void instance(PartXml xml) throws XMLStreamException {
        Instance instance = new Instance();
        xml.number("numId").ifPresent(id -> instances.put(id, instance));
        int level = 0;
        while (xml.next() && !xml.isEnd("num")) {
            if (xml.isStart("abstractNumId")) {
                instance.definition = xml.number("val").orElse(-1);
            } else if (xml.isStart("lvlOverride")) {
                level = xml.number("ilvl").orElse(0);
            } else if (xml.isStart("startOverride")) {
                instance.starts.put(level, xml.number("val").orElse(1));
            } else if (xml.isStart("lvl")) {
                level(xml, instance.levels, new HashMap<>());
            }
        }
    }

    private static void level(PartXml xml, Map<Integer, ListLevel> levels, Map<String, Integer> levelOfStyle)
            throws XMLStreamException {
        int index = xml.number("ilvl").orElse(0);
        int start = 0; // what a level counts from that does not say (17.9.25)
        String format = NumberFormat.DECIMAL;
        String pattern = "";
        boolean parted = true;
        boolean legal = false;
        boolean hidden = false;
        int restartsAfter = index;
        Optional<Boolean> indented = Optional.empty();
        while (xml.next() && !xml.isEnd("lvl")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = xml.number("val").orElse(start);
                case "numFmt" -> format = format(xml, format);
                case "lvlText" -> pattern = xml.attribute("val");
                case "suff" -> parted = !xml.attribute("val").equals("nothing");
                case "isLgl" -> legal = xml.isOn();
                case "lvlRestart" -> restartsAfter = Math.clamp(xml.number("val").orElse(index), 0, index);
                case "pStyle" -> levelOfStyle.put(xml.attribute("val"), index);
                case "ind" -> indented = WordStyles.firstLineIndent(xml);
                case "vanish" -> hidden = xml.isOn();
                default -> {
                    // looks
                }
            }
        }
        if (index >= 0 && index < ListNumbers.LEVELS) {
            levels.put(index,
                    new ListLevel(start, format, hidden ? "" : pattern, parted, legal, restartsAfter, indented));
        }
    }

    /** Formats of later versions are written as an example (001, 002, …) with an older one beside it. */
    private static String format(PartXml xml, String before) {
        String name = xml.attribute("val");
        if (!name.equals("custom")) {
            return before.length() > NumberFormat.DECIMAL_ZERO.length() && before.startsWith(NumberFormat.DECIMAL_ZERO)
                    ? before
                    : name;
        }
        String example = xml.attribute("format");
        int width = 0;
        while (width < example.length() && Character.isDigit(example.charAt(width))) {
            width++;
        }
        return width > 1 ? NumberFormat.DECIMAL_ZERO + width : NumberFormat.DECIMAL;
    }

    private WordNumbering numbering(WordStyles styles) {
        WordNumbering numbering = new WordNumbering();
        instances.forEach((id, instance) -> {
            int at = resolved(instance.definition, styles);
            Definition definition = definitions.getOrDefault(at, new Definition());
            Map<Integer, ListLevel> levels = new HashMap<>(definition.levels);
            levels.putAll(instance.levels);
            numbering.add(id, at, levels, instance.starts, definition.levelOfStyle);
        });
        return numbering;
    }

    /** A definition may only name a numbering style, whose own definition is meant (17.9.21). */
    private int resolved(int definition, WordStyles styles) {
        int at = definition;
        for (int i = 0; i < DEEPEST_LINK; i++) {
            String link = definitions.getOrDefault(at, new Definition()).linked;
            if (link.isEmpty()) {
                return at;
            }
            Optional<Integer> named = definitions.entrySet().stream()
                    .filter(entry -> entry.getValue().named.equals(link)).map(Map.Entry::getKey).findFirst();
            Optional<Integer> through = styles.numberId(link).map(instances::get).map(list -> list.definition);
            int next = named.or(() -> through).orElse(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
