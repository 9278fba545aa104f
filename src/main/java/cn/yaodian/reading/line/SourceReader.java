package cn.yaodian.reading.line;

import cn.yaodian.domain.failure.FailureException;
import java.nio.file.Path;

/** Turns a file of one kind into lines. Keeps no state: may be used by several threads. */
@FunctionalInterface
public interface SourceReader {

    /**
     * @param file  named in what goes wrong; what is read is in the bytes
     * @param bytes the whole file
     * @throws FailureException if the file is damaged, locked or not what its first bytes promise; never for what a text
     *                          says
     */
    SourceText read(Path file, byte[] bytes);
}
