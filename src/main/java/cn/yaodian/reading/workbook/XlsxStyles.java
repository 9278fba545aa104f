package cn.yaodian.reading.workbook;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which format of numbers each style of an .xlsx has (ECMA-376-1, 18.8). */
final class XlsxStyles {

    private XlsxStyles() {}

    /**
     * @param numbers is told the formats that the workbook defines
     * @return number of the format, style by style
     */
    static List<Integer> of(Archive archive, String name, ShownNumber numbers) throws XMLStreamException {
        List<Integer> formats = new ArrayList<>();
        Optional<PartXml> part = archive.xml(name);
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("numFmts")) {
                        defined(xml, numbers);
                    } else if (xml.isStart("cellXfs")) {
                        styles(xml, formats);
                    }
                }
            }
        }
        return formats;
    }

    private static void defined(PartXml xml, ShownNumber numbers) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("numFmt")) {
                String code = xml.attribute("formatCode");
                xml.number("numFmtId").ifPresent(format -> numbers.define(format, code));
            }
        }
    }

    private static void styles(PartXml xml, List<Integer> formats) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("xf")) {
                formats.add(xml.number("numFmtId").orElse(0));
            }
        }
    }
}
