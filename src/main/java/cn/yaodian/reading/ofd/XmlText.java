package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import javax.xml.stream.XMLStreamException;

/** The text that stands in an element. */
public final class XmlText {

    private XmlText() {}

    /** All text of the current element, which is passed by. */
    public static String of(PartXml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}
