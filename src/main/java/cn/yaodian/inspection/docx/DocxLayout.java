package cn.yaodian.inspection.docx;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads what a DOCX says of its own pages, without setting them. */
public final class DocxLayout {

    private DocxLayout() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_DAMAGED, FILE_REFERS_OUTSIDE or FILE_UNPACKS_TOO_LARGE
     */
    public static DeclaredLayout read(Path file, byte[] bytes) {
        try (Archive archive = Archive.open(file, bytes)) {
            lookThrough(archive);
            StyleLooks styles = new StyleLooks();
            try (PartXml xml = archive.xml("word/styles.xml").orElse(null)) {
                if (xml != null) {
                    styles.read(xml);
                }
            }
            MainText main = new MainText(styles);
            try (PartXml xml = archive.xml("word/document.xml")
                    .orElseThrow(() -> new FailureException(Failure.FILE_DAMAGED, file))) {
                main.read(xml);
            }
            return new DeclaredLayout(main.sections(), most(main.fonts(), ""), most(main.sizes(), 0) / 2.0,
                    most(main.pitches(), 0) / 20.0, main.fonts().keySet(), isNumbered(archive), isMirrored(archive),
                    styles.isSpaced());
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    /** Finds parts that are damaged, reach out of the file or are made to exhaust the machine, wherever they are in it. */
    private static void lookThrough(Archive archive) throws XMLStreamException {
        for (String part : archive.names()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                try (PartXml xml = archive.xml(part).orElse(null)) {
                    while (xml != null && xml.next()) {
                        // Only whether it can be read.
                    }
                }
            }
        }
    }

    private static <T extends Comparable<T>> T most(Map<T, Integer> counts, T otherwise) {
        return new HashMap<>(counts).entrySet().stream().max(Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(otherwise);
    }

    private static boolean isNumbered(Archive archive) throws XMLStreamException {
        for (String part : archive.names()) {
            if (part.startsWith("word/footer") && part.endsWith(".xml") && hasPageField(archive.xml(part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPageField(Optional<PartXml> part) throws XMLStreamException {
        try (PartXml xml = part.orElse(null)) {
            while (xml != null && xml.next()) {
                boolean simple = xml.isStart("fldSimple") && xml.attribute("instr").contains("PAGE");
                if (simple || xml.isText() && xml.text().strip().startsWith("PAGE")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isMirrored(Archive archive) throws XMLStreamException {
        try (PartXml xml = archive.xml("word/settings.xml").orElse(null)) {
            while (xml != null && xml.next()) {
                if (xml.isStart("evenAndOddHeaders")) {
                    return xml.isOn();
                }
            }
            return false;
        }
    }
}
