package cn.yaodian.reading.workbook;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.archive.Relations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Properties that somebody gave an .xlsx (ECMA-376-1, 22.3), those that are text. */
final class XlsxProperties {

    /** More than any person gives a file. */
    private static final int MOST = 1_000;

    private XlsxProperties() {}

    static Map<String, String> of(Archive archive) throws XMLStreamException {
        Map<String, String> properties = new HashMap<>();
        String name = Relations.of(archive, "").part("custom-properties").orElse("docProps/custom.xml");
        Optional<PartXml> part = archive.xml(name);
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next() && properties.size() < MOST) {
                    if (xml.isStart("property")) {
                        String property = xml.attribute("name");
                        properties.put(property, value(xml));
                    }
                }
            }
        }
        return properties;
    }

    private static String value(PartXml xml) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("lpwstr") || xml.isStart("lpstr") || xml.isStart("bstr")) {
                XlsxStrings.characters(xml, value);
            }
        }
        return value.toString();
    }
}
