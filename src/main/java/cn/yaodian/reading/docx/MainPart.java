package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.archive.Relations;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Finds the part that holds a package's document. */
final class MainPart {

    private static final String USUAL = "word/document.xml";

    private MainPart() {}

    /** Its name, or nothing if this is another kind of package, such as a presentation. */
    static Optional<String> name(Archive archive) throws XMLStreamException {
        Optional<String> related = Relations.of(archive, "").part("officeDocument");
        Optional<String> name = related.isPresent() ? related : byContent(archive);
        Optional<String> found = name.or(() -> Optional.of(USUAL));
        return isDocument(archive, found.get()) ? found : Optional.empty();
    }

    /** By the list of what each part holds, where a package lacks the relations. */
    private static Optional<String> byContent(Archive archive) throws XMLStreamException {
        Optional<PartXml> types = archive.xml("[Content_Types].xml");
        if (types.isEmpty()) {
            return Optional.empty();
        }
        try (PartXml xml = types.get()) {
            while (xml.next()) {
                String type = xml.isStart("Override") ? xml.attribute("ContentType") : "";
                boolean word = type.contains("wordprocessingml.") || type.contains("ms-word.");
                if (word && (type.contains(".main+xml") || type.endsWith("macroEnabled.main+xml"))) {
                    String name = xml.attribute("PartName");
                    return Optional.of(name.startsWith("/") ? name.substring(1) : name);
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isDocument(Archive archive, String name) throws XMLStreamException {
        Optional<PartXml> part = archive.xml(name);
        if (part.isEmpty()) {
            return false;
        }
        try (PartXml xml = part.get()) {
            while (xml.next()) {
                if (xml.isStart()) {
                    return xml.name().equals("document");
                }
            }
            return false;
        }
    }
}
