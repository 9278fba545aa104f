package cn.yaodian.writing.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one part of WordprocessingML. Elements and attributes are of the w namespace, which is the only one that
 * documents made here need; what XML cannot hold is left out of text.
 */
final class WordXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    WordXml() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param attributes names without prefix and values by turns */
    WordXml start(String name, String... attributes) {
        try {
            xml.writeStartElement("w", name, NAMESPACE);
            if (name.equals("document")) {
                xml.writeNamespace("w", NAMESPACE);
                xml.writeNamespace("r", RELATIONS);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                boolean relation = attributes[i].equals("r:id");
                if (relation) {
                    xml.writeAttribute("r", RELATIONS, "id", attributes[i + 1]);
                } else {
                    xml.writeAttribute("w", NAMESPACE, attributes[i], attributes[i + 1]);
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    WordXml end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    WordXml empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    /** A t element; blanks at its ends are kept. */
    WordXml text(String text) {
        try {
            xml.writeStartElement("w", "t", NAMESPACE);
            if (!text.strip().equals(text)) {
                xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            }
            xml.writeCharacters(allowed(text));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Without the control characters and lone surrogates that would make the file unreadable. */
    static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(WordXml::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20 && codePoint < 0xD800 || codePoint == '\t' || codePoint == '\n'
                || codePoint >= 0xE000 && codePoint < 0xFFFE || codePoint >= 0x10000;
    }

    String finish() {
        try {
            xml.writeEndDocument();
            xml.close();
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(XMLStreamException cause) {
        // Writing to memory fails only when the calls do not fit together.
        return new IllegalStateException(cause);
    }
}
