package cn.yaodian.inspection.office;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An installed LibreOffice that sets documents on pages. It runs with a profile of its own, beside the user's; macros,
 * links and the network are off. One document after the other: not for several threads.
 */
public final class LibreOffice implements AutoCloseable {

    /** For the first of several documents and for each further one. */
    private static final Duration FIRST = Duration.ofSeconds(120);
    private static final Duration EACH = Duration.ofSeconds(30);
    /** Nothing listens there: what asks for the network gets none. */
    private static final String NO_NETWORK = "http://127.0.0.1:9";

    /** With the blank pages that stand before a page that has to be odd or even. */
    private static final String TARGET = "pdf:writer_pdf_Export:"
            + "{\"IsSkipEmptyPages\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    private final Path program;
    private final Path folder;
    private final OfficeFonts fonts;
    private int runs;

    private LibreOffice(Path program, Path folder, OfficeFonts fonts) {
        this.program = program;
        this.folder = folder;
        this.fonts = fonts;
    }

    /**
     * @return nothing where LibreOffice is not installed
     * @throws FailureException TARGET_NOT_WRITABLE if there is no room for its profile among the temporary files
     */
    public static Optional<LibreOffice> ofThisMachine(OfficeFonts fonts) {
        return OfficePlaces.find().map(program -> {
            try {
                Path folder = Files.createTempDirectory("yaodian-office");
                fonts.put(folder);
                OfficeProfile.put(folder.resolve("profile"));
                return new LibreOffice(program, folder, fonts);
            } catch (IOException e) {
                throw new FailureException(Failure.TARGET_NOT_WRITABLE, e, System.getProperty("java.io.tmpdir"));
            }
        });
    }

    /**
     * Sets documents on pages in one go, which saves the time that the program takes to start.
     *
     * @param ending of their names, such as docx
     * @return for each a PDF; nothing for those that it could not make anything of in time
     * @throws InterruptedException if this thread is asked to stop; LibreOffice is stopped too
     */
    public List<Optional<byte[]>> pages(List<byte[]> documents, String ending) throws InterruptedException {
        try {
            Path run = Files.createDirectories(folder.resolve("run-" + ++runs));
            List<String> command = new ArrayList<>(List.of(program.toString(),
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--norestore",
                    "--convert-to", TARGET, "--outdir", run.toString()));
            for (int i = 0; i < documents.size(); i++) {
                command.add(Files.write(run.resolve(i + "." + ending), documents.get(i)).toString());
            }
            run(command, FIRST.plus(EACH.multipliedBy(documents.size())), run.resolve("office.log"));
            List<Optional<byte[]>> pages = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                Path made = run.resolve(i + ".pdf");
                pages.add(Files.isRegularFile(made) ? Optional.of(Files.readAllBytes(made)) : Optional.empty());
            }
            delete(run);
            return pages;
        } catch (IOException e) {
            throw new FailureException(Failure.TARGET_NOT_WRITABLE, e, folder);
        }
    }

    private void run(List<String> command, Duration limit, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        for (String proxy : new String[] {"http_proxy", "https_proxy", "ftp_proxy"}) {
            builder.environment().put(proxy, NO_NETWORK);
        }
        fonts.config(folder).ifPresent(config -> builder.environment().put("FONTCONFIG_FILE", config.toString()));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                stop(process);
            }
        } catch (InterruptedException asked) {
            stop(process);
            throw asked;
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Takes the profile away. */
    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException held) {
            // Left to the system's own care of temporary files.
            folder.toFile().deleteOnExit();
        }
    }

    static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(LibreOffice.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

}
