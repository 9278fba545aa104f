package cn.yaodian.reading.docx;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.line.SourceBuilder;
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
        try (Archive docx = Archive.open(file, bytes)) {
            Optional<PartXml> main = mainDocument(docx);
            if (main.isEmpty()) {
                throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
            }
            try (PartXml body = main.get()) {
                SourceBuilder sink = new SourceBuilder();
                new BodyParser(body, WordStyles.of(docx.xml("word/styles.xml")),
                        WordNumbering.of(docx.xml("word/numbering.xml")), sink).parse();
                return sink.finish();
            }
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    /** The main document part, or nothing if this is another kind of package, such as a workbook. */
    private static Optional<PartXml> mainDocument(Archive docx) throws XMLStreamException {
        Optional<PartXml> types = docx.xml("[Content_Types].xml");
        if (types.isEmpty()) {
            return Optional.empty();
        }
        try (PartXml xml = types.get()) {
            while (xml.next()) {
                if (xml.isStart("Override")
                        && xml.attribute("ContentType").matches(".*wordprocessingml\\.(document|template)\\.main.*"
                                + "|.*ms-word\\.(document|template)\\.macroEnabled.*")) {
                    return docx.xml(xml.attribute("PartName"));
                }
            }
            return Optional.empty();
        }
    }
}
