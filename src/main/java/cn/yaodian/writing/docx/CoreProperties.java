package cn.yaodian.writing.docx;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import cn.yaodian.document.OfficialDocument;

/** What file managers show of a document: its title and who issued it. No times, so that the bytes do not depend on them. */
final class CoreProperties {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private CoreProperties() {}

    static String of(OfficialDocument document) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", CORE);
            xml.writeNamespace("cp", CORE);
            xml.writeNamespace("dc", DUBLIN_CORE);
            element(xml, "title", document.title());
            element(xml, "creator", String.join("、", document.signature().bodies()));
            element(xml, "identifier", document.masthead().number());
            element(xml, "language", "zh-CN");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("dc", name, DUBLIN_CORE);
            xml.writeCharacters(WordXml.allowed(text));
            xml.writeEndElement();
        }
    }
}
