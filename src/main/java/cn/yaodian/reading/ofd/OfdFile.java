package cn.yaodian.reading.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Opens OFD of anyone's making. Nothing is written to disk. */
public final class OfdFile {

    /** Name of the part that names the documents in the file. */
    public static final String ROOT = "OFD.xml";
    private static final String LOCKED = "encryptions.xml";

    /** What is done with an open file. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * @param roots places of the documents' root parts, as {@link #ROOT} names them; at least one
         * @throws XMLStreamException if a part is no XML
         */
        T on(OfdPackage parts, List<String> roots) throws XMLStreamException;
    }

    private OfdFile() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED, FILE_DAMAGED, FILE_REFERS_OUTSIDE, FILE_UNPACKS_TOO_LARGE, and what the work
     *                          throws itself
     */
    public static <T> T open(Path file, byte[] bytes, Work<T> work) {
        try (Archive archive = Archive.open(file, bytes)) {
            if (archive.names().stream().anyMatch(name -> name.endsWith(LOCKED))) {
                throw new FailureException(Failure.FILE_ENCRYPTED, file);
            }
            OfdPackage parts = new OfdPackage(file, archive);
            return work.on(parts, roots(parts));
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private static List<String> roots(OfdPackage parts) throws XMLStreamException {
        List<String> roots = new ArrayList<>();
        try (PartXml xml = parts.need("", ROOT).xml()) {
            while (xml.next()) {
                if (xml.isStart("DocRoot")) {
                    roots.add(XmlText.of(xml));
                }
            }
        }
        if (roots.isEmpty()) {
            throw parts.damaged("DocRoot");
        }
        return roots;
    }
}
