package cn.yaodian.reading.docx;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.line.SourceText;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a DOCX into lines. Macros, links and whatever lies outside the file are never touched. */
public final class DocxReader {

    private DocxReader() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_KIND_UNKNOWN for another kind of archive, FILE_DAMAGED, FILE_UNPACKS_TOO_LARGE,
     *                          FILE_REFERS_OUTSIDE
     */
    public static SourceText read(Path file, byte[] bytes) {
        try (Archive archive = Archive.open(file, bytes)) {
            Optional<String> main = MainPart.name(archive);
            if (main.isEmpty()) {
                throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
            }
            return new DocumentParts(archive, main.get()).read();
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }
}
