package cn.yaodian.service.inspection;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.FileKind;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in memory.
 *
 * @param failure why it is not
 */
record LoadedFile(Path path, byte[] bytes, FileKind kind, Optional<FailureException> failure) {

    /** Ending of the file's name by which LibreOffice knows it; nothing for what needs no LibreOffice. */
    Optional<String> office() {
        return switch (kind) {
            case WORD -> Optional.of("docx");
            case OLD_WORD -> Optional.of("doc");
            default -> Optional.empty();
        };
    }
}
