package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which header stands on a document's first page: that of its first section. */
final class FirstPageHeader {

    private FirstPageHeader() {}

    /** The identity of the header's part, as the document's relations name it. */
    static Optional<String> relation(PartXml body) throws XMLStreamException {
        while (body.next()) {
            if (body.isStart("sectPr")) {
                return ofSection(body);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofSection(PartXml xml) throws XMLStreamException {
        Optional<String> first = Optional.empty();
        Optional<String> every = Optional.empty();
        boolean ownFirstPage = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("headerReference")) {
                Optional<String> id = Optional.of(xml.attribute("id"));
                first = xml.attribute("type").equals("first") ? id : first;
                every = xml.attribute("type").equals("default") ? id : every;
            } else if (xml.isStart("titlePg")) {
                ownFirstPage = xml.isOn();
            }
        }
        return ownFirstPage ? first : every;
    }
}
