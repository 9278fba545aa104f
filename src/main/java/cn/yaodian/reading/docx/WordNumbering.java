package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Word's automatic numbers: labels that stand nowhere in the text and are counted paragraph by paragraph (ECMA-376,
 * 17.9). For one document, whose paragraphs are asked for in their order.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** One level of a list. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean legal;
        private int restartsAfter = -1;
    }

    /** Definitions of lists; several numbers of paragraphs may share one and count on together. */
    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> definitionOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> overrides = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    static WordNumbering of(Optional<PartXml> part) throws XMLStreamException {
        WordNumbering read = new WordNumbering();
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("abstractNum")) {
                        read.definition(xml);
                    } else if (xml.isStart("num")) {
                        read.number(xml);
                    }
                }
            }
        }
        return read;
    }

    private void definition(PartXml xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        xml.number("abstractNumId").ifPresent(id -> definitions.put(id, levels));
        while (xml.next() && !xml.isEnd("abstractNum")) {
            if (xml.isStart("lvl")) {
                int index = xml.number("ilvl").orElse(0);
                Level level = level(xml);
                if (index >= 0 && index < LEVELS) {
                    levels[index] = level;
                }
            }
        }
    }

    private static Level level(PartXml xml) throws XMLStreamException {
        Level level = new Level();
        while (xml.next() && !xml.isEnd("lvl")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val").orElse(1);
                case "numFmt" -> level.format = xml.attribute("val");
                case "lvlText" -> level.text = xml.attribute("val");
                case "isLgl" -> level.legal = xml.isOn();
                case "lvlRestart" -> level.restartsAfter = xml.number("val").orElse(-1);
                default -> {
                    // looks
                }
            }
        }
        return level;
    }

    private void number(PartXml xml) throws XMLStreamException {
        int id = xml.number("numId").orElse(0);
        int level = 0;
        while (xml.next() && !xml.isEnd("num")) {
            if (xml.isStart("abstractNumId")) {
                xml.number("val").ifPresent(definition -> definitionOf.put(id, definition));
            } else if (xml.isStart("lvlOverride")) {
                level = xml.number("ilvl").orElse(0);
            } else if (xml.isStart("startOverride")) {
                overrides.computeIfAbsent(id, key -> new HashMap<>()).put(level, xml.number("val").orElse(1));
            }
        }
    }

    /** The label of the next paragraph of this list, as printed; empty for a bullet or an unknown list. */
    String label(int numberId, int level) {
        Integer definition = definitionOf.get(numberId);
        Level[] levels = definition == null ? null : definitions.get(definition);
        if (definition == null || levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        if (begun.add(numberId)) {
            overrides.getOrDefault(numberId, Map.of())
                    .forEach((at, start) -> counts[Math.clamp(at, 0, LEVELS - 1)] = start - 1 + NOT_COUNTED);
        }
        count(counts, levels, level);
        return text(levels, level, counts);
    }

    /** Marks a counter that an override has set but that has not been printed. */
    private static final int NOT_COUNTED = 1 << 20;

    private static void count(int[] counts, Level[] levels, int level) {
        if (counts[level] >= NOT_COUNTED) {
            counts[level] -= NOT_COUNTED - 1;
        } else {
            counts[level] = counts[level] == 0 ? levels[level].start : counts[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            boolean restarts = levels[deeper] == null || levels[deeper].restartsAfter != 0;
            if (restarts && counts[deeper] < NOT_COUNTED) {
                counts[deeper] = 0;
            }
        }
    }

    /** Fills the numbers in for %1 to %9. */
    private static String text(Level[] levels, int level, int[] counts) {
        StringBuilder text = new StringBuilder();
        String pattern = levels[level].text;
        if (levels[level].format.equals("bullet")) {
            return "";
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && of >= 0 && of < LEVELS) {
                Level counted = levels[of];
                int number = counts[of] > 0 && counts[of] < NOT_COUNTED ? counts[of] : 1;
                String format = counted == null || levels[level].legal && of < level ? "decimal" : counted.format;
                text.append(NumberFormat.format(format, number));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
