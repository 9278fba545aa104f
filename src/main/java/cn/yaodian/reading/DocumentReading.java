package cn.yaodian.reading;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.docx.DocxReader;
import cn.yaodian.reading.docx.LockedFile;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.reading.file.TextDecoder;
import cn.yaodian.reading.line.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Reads a document of whatever kind into a plan. Keeps no state: may be used by several threads. */
public final class DocumentReading {

    private final FileLoader loader;
    private final TextDecoder decoder = new TextDecoder();
    private final TextReading textReading;

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
        byte[] bytes = loader.load(file);
        return switch (FileKind.of(bytes)) {
            case TEXT -> textReading.read(decoder.decode(bytes).map(SourceText::of)
                    .orElseThrow(() -> new FailureException(Failure.FILE_KIND_UNKNOWN, file)));
            case ZIP -> textReading.read(DocxReader.read(file, bytes));
            case OLE2 -> throw new FailureException(ole2(file, bytes), file);
            case UNKNOWN -> throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
        };
    }

    private static Failure ole2(Path file, byte[] bytes) {
        try {
            return LockedFile.isEncrypted(bytes) ? Failure.FILE_ENCRYPTED : Failure.FILE_KIND_UNKNOWN;
        } catch (IOException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }
}
