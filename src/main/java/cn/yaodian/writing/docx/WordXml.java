package cn.yaodian.writing.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one part of WordprocessingML. Elements without prefix are of the w namespace, and so are their attributes; those
 * of drawings bear their prefix, and their attributes none. What XML cannot hold is left out of text.
 */
final class WordXml {

    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

    static {
        NAMESPACES.put("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        NAMESPACES.put("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        NAMESPACES.put("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        NAMESPACES.put("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        NAMESPACES.put("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    }

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

    /** The root of the main part, with all namespaces. */
    WordXml startDocument() {
        start("document");
        try {
            for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
                xml.writeNamespace(namespace.getKey(), namespace.getValue());
            }
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param attributes names and values by turns */
    WordXml start(String name, String... attributes) {
        try {
            int colon = name.indexOf(':');
            String prefix = colon < 0 ? "w" : name.substring(0, colon);
            xml.writeStartElement(prefix, name.substring(colon + 1), namespace(prefix));
            for (int i = 0; i < attributes.length; i += 2) {
                attribute(colon < 0, attributes[i], allowed(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void attribute(boolean word, String name, String value) throws XMLStreamException {
        int colon = name.indexOf(':');
        if (colon >= 0) {
            String prefix = name.substring(0, colon);
            xml.writeAttribute(prefix, namespace(prefix), name.substring(colon + 1), value);
        } else if (word) {
            xml.writeAttribute("w", namespace("w"), name, value);
        } else {
            xml.writeAttribute(name, value);
        }
    }

    private static String namespace(String prefix) {
        return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
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

    /** The content of the element that has been started. */
    WordXml content(String text) {
        try {
            xml.writeCharacters(allowed(text));
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A t element; blanks at its ends are kept. */
    WordXml text(String text) {
        try {
            xml.writeStartElement("w", "t", namespace("w"));
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
