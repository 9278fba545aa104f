package cn.yaodian.writing.ofd;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part. Elements are of OFD's namespace, attributes of none; each character that XML cannot hold is written as U+FFFD, so that places still fit. */
final class OfdXml {

    private static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private boolean begun;

    OfdXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param attributes names and values by turns */
    OfdXml start(String name, Object... attributes) {
        try {
            xml.writeStartElement("ofd", name, NAMESPACE);
            if (!begun) {
                xml.writeNamespace("ofd", NAMESPACE);
                begun = true;
            }
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i].toString(), allowed(attributes[i + 1].toString()));
            }
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    OfdXml end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    OfdXml empty(String name, Object... attributes) {
        return start(name, attributes).end();
    }

    /** An element that holds text alone. */
    OfdXml text(String name, String text, Object... attributes) {
        start(name, attributes);
        try {
            xml.writeCharacters(allowed(text));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return end();
    }

    byte[] finish() {
        try {
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : '\ufffd').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20 && codePoint < 0xD800 || codePoint == '\t' || codePoint == '\n'
                || codePoint >= 0xE000 && codePoint < 0xFFFE || codePoint >= 0x10000;
    }

    private static IllegalStateException failed(XMLStreamException cause) {
        // Writing to memory fails only when the calls do not fit together.
        return new IllegalStateException(cause);
    }
}
