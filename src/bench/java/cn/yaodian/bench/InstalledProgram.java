package cn.yaodian.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A class run as the installed program runs: from jars, with the AOT cache that Java left at an earlier start. Directories
 * on the class path, as Maven has them, keep Java from using one.
 */
final class InstalledProgram implements AutoCloseable {

    private final Path folder;
    private final String classPath;

    /** Packs what stands in directories. */
    InstalledProgram() throws IOException {
        folder = Files.createTempDirectory("yaodian-installed");
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? pack(path, jars.size()).toString() : entry);
        }
        classPath = String.join(File.pathSeparator, jars);
    }

    private Path pack(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path each : found.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Lets a class run once for the cache. What it prints is lost. */
    void start(Class<?> program, String... arguments) throws IOException, InterruptedException {
        end(new ProcessBuilder(command(program, "-XX:AOTCacheOutput=" + cache(), arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    /** Lets it run with the cache. */
    void startAgain(Class<?> program, String... arguments) throws IOException, InterruptedException {
        end(new ProcessBuilder(command(program, "-XX:AOTCache=" + cache(), arguments)).inheritIO());
    }

    private Path cache() {
        return folder.resolve("program.aot");
    }

    private List<String> command(Class<?> program, String cache, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", cache, "-cp", classPath, program.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static void end(ProcessBuilder builder) throws IOException, InterruptedException {
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException("ended with " + status);
        }
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
