package cn.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The longest of the real documents where they are at hand, else the longest text of the sample office. */
final class LongestDocument {

    private LongestDocument() {}

    static Path file() throws IOException {
        Path seeds = Path.of(System.getProperty("yaodian.seeds", ""));
        try (Stream<Path> files = Files.list(Files.isDirectory(seeds) ? seeds : Path.of("sample-data"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
    }
}
