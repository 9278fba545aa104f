package cn.yaodian.storage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes a folder that only this program's own intermediate files were in. */
final class FileTree {

    private FileTree() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        } catch (UncheckedIOException left) {
            throw new IOException(left);
        }
    }
}
