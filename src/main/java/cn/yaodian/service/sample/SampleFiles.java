package cn.yaodian.service.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sample's files, taken out of the program into a temporary folder, because documents are read from files. The
 * folder goes when this is closed.
 */
final class SampleFiles implements AutoCloseable {

    private static final String PLACE = "/cn/yaodian/sample/";

    private final Path folder;
    private final SampleContents contents;
    private final List<Path> unpacked = new ArrayList<>();

    private SampleFiles(Path folder) throws IOException {
        this.folder = folder;
        try (InputStream description = open("office.json")) {
            contents = new ObjectMapper().readValue(description, SampleContents.class);
        }
    }

    static SampleFiles unpack() {
        try {
            return new SampleFiles(Files.createTempDirectory("yaodian-sample"));
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }

    SampleContents contents() {
        return contents;
    }

    /** The year of the ledger that goes with the sample's plan. */
    SampleYear year() {
        try (InputStream in = open(contents.ledger())) {
            return new ObjectMapper().readValue(in, SampleYear.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The file under its own name. */
    Path file(String name) {
        Path file = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.copy(in, file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        unpacked.add(file);
        return file;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleFiles.class.getResourceAsStream(PLACE + name),
                () -> "the program was packed without its sample file " + name);
    }

    @Override
    public void close() {
        try {
            for (Path file : unpacked) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException held) {
            // A virus scanner may hold a file for a moment; the system's own cleaning takes what is left.
            folder.toFile().deleteOnExit();
        }
    }
}
