package cn.yaodian.service.inspection;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.inspection.docx.DocxLayout;
import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in memory.
 *
 * @param layout  what a DOCX says of its pages; nothing for any other
 * @param failure why it cannot be inspected
 */
record LoadedFile(Path path, byte[] bytes, FileKind kind, Optional<DeclaredLayout> layout,
        Optional<FailureException> failure) {

    /** Reads a file and looks whether it is what it says, before any other program is given it. */
    static LoadedFile of(Path path, FileLoader loader) {
        try {
            byte[] bytes = loader.load(path);
            FileKind kind = FileKind.of(path, bytes);
            Optional<DeclaredLayout> layout = kind == FileKind.WORD
                    ? Optional.of(DocxLayout.read(path, bytes))
                    : Optional.empty();
            return new LoadedFile(path, bytes, kind, layout, refused(path, kind));
        } catch (FailureException unreadable) {
            return new LoadedFile(path, new byte[0], FileKind.UNKNOWN, Optional.empty(), Optional.of(unreadable));
        }
    }

    private static Optional<FailureException> refused(Path path, FileKind kind) {
        return switch (kind) {
            case PDF, OFD, WORD, OLD_WORD -> Optional.empty();
            case LOCKED -> Optional.of(new FailureException(Failure.FILE_ENCRYPTED, path));
            case UNKNOWN -> Optional.of(new FailureException(Failure.FILE_KIND_UNKNOWN, path));
            case TEXT, HTML, WEB_ARCHIVE, WORKBOOK ->
                Optional.of(new FailureException(Failure.FILE_WITHOUT_PAGES, path));
        };
    }

    /** Ending of the file's name by which LibreOffice knows it; nothing for what needs no LibreOffice. */
    Optional<String> office() {
        return failure.isPresent() ? Optional.empty() : switch (kind) {
            case WORD -> Optional.of("docx");
            case OLD_WORD -> Optional.of("doc");
            default -> Optional.empty();
        };
    }
}
