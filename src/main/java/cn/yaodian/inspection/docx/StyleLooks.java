package cn.yaodian.inspection.docx;

import cn.yaodian.reading.archive.PartXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** How the styles of one document look. */
final class StyleLooks {

    private record Style(String basedOn, Look look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Look defaults = Look.NONE;
    private String paragraph = "";

    private boolean spaced = true;

    /** Whether the styles leave it to word processors to part Chinese and Western characters. */
    boolean isSpaced() {
        return spaced;
    }

    /** Reads the part that describes the styles. */
    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("docDefaults")) {
                defaults = look(xml);
            } else if (xml.isStart("style")) {
                String id = xml.attribute("styleId");
                if (xml.attribute("type").equals("paragraph") && xml.attribute("default").equals("1")) {
                    paragraph = id;
                }
                style(id, xml);
            }
        }
    }

    private void style(String id, PartXml xml) throws XMLStreamException {
        String base = "";
        Look look = Look.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("basedOn")) {
                base = xml.attribute("val");
            } else if (xml.isStart("autoSpaceDN") && !xml.isOn()) {
                spaced = false;
            } else if (xml.isStart()) {
                look = look.with(xml);
            }
        }
        styles.put(id, new Style(base, look));
    }

    private static Look look(PartXml xml) throws XMLStreamException {
        Look look = Look.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                look = look.with(xml);
            }
        }
        return look;
    }

    /** @param id of a style; the default paragraph's if empty */
    Look of(String id) {
        Look look = Look.NONE;
        Set<String> seen = new HashSet<>();
        String next = id.isEmpty() ? paragraph : id;
        while (styles.get(next) instanceof Style style && seen.add(next)) {
            look = look.over(style.look());
            next = style.basedOn();
        }
        return look.over(defaults);
    }
}
