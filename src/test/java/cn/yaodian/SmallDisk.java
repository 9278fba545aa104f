package cn.yaodian;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A disk of a few kilobytes, mounted for one test. Only root may mount; the test is skipped for others.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

    /** @param options as mount(8) takes them for a tmpfs */
    static SmallDisk mounted(Path folder, String options) throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "a small disk is mounted under Linux only");
        Files.createDirectories(folder);
        if (run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) != 0) {
            abort("only root may mount a small disk");
        }
        return new SmallDisk(folder);
    }

    void makeReadOnly() throws IOException {
        if (run("mount", "-o", "remount,ro", folder.toString()) != 0) {
            throw new IOException("cannot be made read-only: " + folder);
        }
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", folder.toString());
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.onExit().join().exitValue();
    }
}
