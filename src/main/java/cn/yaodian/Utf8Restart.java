package cn.yaodian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Starts the program again in a UTF-8 locale. Under Linux's POSIX locale, which bare containers and remote logins have,
 * Java can neither receive nor open a file name in Chinese, and no option changes that once the process runs.
 */
final class Utf8Restart {

    /** Set in the second process, so that a system without the locale is not tried for ever. */
    private static final String DONE = "YAODIAN_UTF8_RESTART";

    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Utf8Restart() {}

    static boolean isNeeded() {
        return System.getProperty("os.name").equals("Linux")
                && !System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8")
                && System.getenv(DONE) == null && Files.isReadable(OWN_COMMAND_LINE);
    }

    /** The second process's exit status; empty if it could not be started. */
    static OptionalInt run() {
        try {
            // The bytes as they were given: the arguments that Java decoded have lost their Chinese.
            List<String> command = Arrays.asList(
                    new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.UTF_8).split("\0"));
            Path arguments = Files.createTempFile("yaodian", ".args");
            try {
                Files.writeString(arguments, command.stream().skip(1).map(Utf8Restart::quoted)
                        .collect(Collectors.joining("\n")));
                return OptionalInt.of(start(Path.of("/proc/self/exe").toRealPath(), arguments));
            } finally {
                Files.delete(arguments);
            }
        } catch (IOException impossible) {
            return OptionalInt.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static int start(Path java, Path arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "@" + arguments).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put(DONE, "1");
        Process second = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(second::destroy));
        return second.waitFor();
    }

    /** As the java launcher reads a file of arguments. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                + '"';
    }
}
