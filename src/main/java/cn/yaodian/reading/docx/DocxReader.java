package cn.yaodian.reading.docx;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
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
        try (DocxPackage docx = DocxPackage.open(file, bytes)) {
            Optional<PartXml> main = docx.mainDocument();
            if (main.isEmpty()) {
                throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
            }
            try (PartXml body = main.get()) {
                SourceBuilder sink = new SourceBuilder();
                new BodyParser(body, WordStyles.of(docx.part("word/styles.xml")),
                        WordNumbering.of(docx.part("word/numbering.xml")), sink).parse();
                return sink.finish();
            }
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }
}
