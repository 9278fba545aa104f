package cn.yaodian.writing.pdf;

import cn.yaodian.document.FileProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a file says of itself as XMP (ISO 16684-1), of the properties that ISO 19005-2, 6.6 knows. */
final class XmpPacket {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String BEGIN = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private static final String END = "\n<?xpacket end=\"w\"?>";

    /** Where names of properties come from. */
    private enum Schema {
        PDFAID("http://www.aiim.org/pdfa/ns/id/"), DC("http://purl.org/dc/elements/1.1/"), XMP(
                "http://ns.adobe.com/xap/1.0/"),
        PDF("http://ns.adobe.com/pdf/1.3/");

        private final String namespace;

        Schema(String namespace) {
            this.namespace = namespace;
        }

        String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private XmpPacket() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    /** @param part of ISO 19005 that the file keeps to; @param level in it; @param program that made it */
    static byte[] of(FileProperties properties, int part, String level, String program, String language) {
        try {
            return new XmpPacket().packet(properties, part, level, program, language);
        } catch (XMLStreamException e) {
            // Writing to memory fails only when the calls do not fit together.
            throw new IllegalStateException(e);
        }
    }

    private byte[] packet(FileProperties properties, int part, String level, String program, String language)
            throws XMLStreamException {
        xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.writeNamespace("x", "adobe:ns:meta/");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        for (Schema schema : Schema.values()) {
            xml.writeNamespace(schema.prefix(), schema.namespace);
        }
        xml.writeAttribute("rdf", RDF, "about", "");
        value(Schema.PDFAID, "part", Integer.toString(part));
        value(Schema.PDFAID, "conformance", level);
        value(Schema.DC, "format", "application/pdf");
        list("language", "Bag", List.of(language));
        title(properties.title());
        list("creator", "Seq", properties.authors());
        value(Schema.DC, "identifier", properties.number());
        value(Schema.XMP, "CreatorTool", program);
        String made = properties.made().map(TIME::format).orElse("");
        value(Schema.XMP, "CreateDate", made);
        value(Schema.XMP, "ModifyDate", made);
        value(Schema.XMP, "MetadataDate", made);
        value(Schema.PDF, "Producer", program);
        xml.writeEndDocument();
        xml.close();
        return (BEGIN + bytes.toString(StandardCharsets.UTF_8) + END).getBytes(StandardCharsets.UTF_8);
    }

    private void value(Schema schema, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement(schema.prefix(), name, schema.namespace);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }

    private void list(String name, String kind, List<String> values) throws XMLStreamException {
        if (values.isEmpty()) {
            return;
        }
        xml.writeStartElement(Schema.DC.prefix(), name, Schema.DC.namespace);
        xml.writeStartElement("rdf", kind, RDF);
        for (String value : values) {
            xml.writeStartElement("rdf", "li", RDF);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void title(String title) throws XMLStreamException {
        if (title.isEmpty()) {
            return;
        }
        xml.writeStartElement(Schema.DC.prefix(), "title", Schema.DC.namespace);
        xml.writeStartElement("rdf", "Alt", RDF);
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("xml", XML, "lang", "x-default");
        xml.writeCharacters(title);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
