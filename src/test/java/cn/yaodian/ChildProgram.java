package cn.yaodian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, with the home folder of somebody who starts it for the first time. */
public final class ChildProgram {

    private final Path home;
    private final List<String> options;
    private final Map<String, String> environment;

    /**
     * @param options     of the JVM
     * @param environment set besides; nothing else is handed down but PATH
     */
    public ChildProgram(Path home, List<String> options, Map<String, String> environment) {
        this.home = home;
        this.options = List.copyOf(options);
        this.environment = Map.copyOf(environment);
    }

    /** Runs it to its end, a minute at most. */
    public Ended run(String... arguments) throws IOException, InterruptedException {
        return runWritingTo(Files.createTempFile(home, "out", ".txt"), arguments);
    }

    /** @param out a file, or a device such as one that is always full */
    public Ended runWritingTo(Path out, String... arguments) throws IOException, InterruptedException {
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "SystemRoot"));
        builder.environment().put("HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + String.join(" ", arguments));
        }
        return new Ended(process.exitValue(), Files.isRegularFile(out) ? Files.readString(out) : "",
                Files.readString(err));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "cn.yaodian.Launcher"));
        command.addAll(List.of(arguments));
        return command;
    }
}
