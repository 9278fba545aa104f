package cn.yaodian.reading;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.doc.DocReader;
import cn.yaodian.reading.docx.DocxReader;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.reading.file.TextDecoder;
import cn.yaodian.reading.html.HtmlReader;
import cn.yaodian.reading.line.SourceReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.ofd.OfdReader;
import cn.yaodian.reading.pdf.PdfReader;
import cn.yaodian.reading.workbook.WorkbookReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Reads a document of whatever kind into a plan. Keeps no state: may be used by several threads. */
public final class DocumentReading {

    /** Ten times what the longest collection of documents has; a plan has twenty thousand. */
    private static final int MOST_CHARACTERS = 5_000_000;

    private final FileLoader loader;
    private final TextDecoder decoder = new TextDecoder();
    private final TextReading textReading;
    private final Map<FileKind, SourceReader> readers = Map.of(FileKind.TEXT, this::text, FileKind.WORD,
            DocxReader::read, FileKind.OLD_WORD, DocReader::read, FileKind.HTML, HtmlReader::read, FileKind.WEB_ARCHIVE,
            HtmlReader::readArchive,
            FileKind.PDF, PdfReader::read, FileKind.OFD, OfdReader::read, FileKind.WORKBOOK, WorkbookReader::read);

    public DocumentReading() {
        this(new FileLoader(), Clock.systemDefaultZone());
    }

    /** @param clock gives the year of a plan that names none */
    public DocumentReading(FileLoader loader, Clock clock) {
        this.loader = loader;
        this.textReading = new TextReading(clock);
    }

    /**
     * @throws FailureException if the file is missing, empty, damaged, locked, too large or of a kind that is not read;
     *                          never for what a text says
     */
    public ReadPlan read(Path file) {
        return open(file).read(List.of());
    }

    /**
     * Takes the text out of a file, to be read one or more times.
     *
     * @throws FailureException as {@link #read}
     */
    public OpenDocument open(Path file) {
        return open(file, loader.load(file));
    }

    /**
     * Takes the text out of what stands in a file.
     *
     * @param file only named
     * @throws FailureException if it is of no kind that is read, damaged or locked
     */
    public OpenDocument open(Path file, byte[] bytes) {
        FileKind kind = FileKind.of(file, bytes);
        SourceReader reader = readers.get(kind);
        if (reader == null) {
            throw new FailureException(kind == FileKind.LOCKED ? Failure.FILE_ENCRYPTED : Failure.FILE_KIND_UNKNOWN,
                    file);
        }
        return new OpenDocument(source(reader, file, bytes), textReading);
    }

    /** The last bound: what the readers' own bounds do not foresee must not end the program. */
    private static SourceText source(SourceReader reader, Path file, byte[] bytes) {
        try {
            SourceText source = reader.read(file, bytes);
            int length = source.text().length();
            if (length > MOST_CHARACTERS) {
                throw new FailureException(Failure.FILE_TOO_LARGE, file, length / 10_000 + " 万字",
                        MOST_CHARACTERS / 10_000 + " 万字");
            }
            return source;
        } catch (OutOfMemoryError exhausted) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, exhausted, file);
        } catch (StackOverflowError nested) {
            throw new FailureException(Failure.FILE_DAMAGED, nested, file);
        }
    }

    private SourceText text(Path file, byte[] bytes) {
        String text = decoder.decode(bytes)
                .orElseThrow(() -> new FailureException(Failure.FILE_KIND_UNKNOWN, file));
        if (text.chars().allMatch(c -> Glyphs.isBlank((char) c))) {
            throw new FailureException(Failure.FILE_EMPTY, file);
        }
        return SourceText.of(text);
    }
}
