package cn.yaodian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the clerk waits for the window, several starts over. See {@link FirstWindow}. */
final class StartToFirstWindow {

    private static final int ROUNDS = 9;

    private StartToFirstWindow() {}

    static void run() throws IOException, InterruptedException {
        if (System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") == null) {
            System.out.println("StartToFirstWindow: skipped, there is no display");
            return;
        }
        Path home = Files.createTempDirectory("yaodian-bench");
        once(home); // makes the workspace and warms the disk's cache
        List<Long> windows = new ArrayList<>();
        List<Long> screens = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> waits = once(home);
            windows.add(waits.get(0));
            screens.add(waits.get(1));
        }
        say("to the window", windows);
        say("to its first screen", screens);
    }

    private static void say(String what, List<Long> waits) {
        List<Long> sorted = waits.stream().sorted().toList();
        System.out.println("StartToFirstWindow " + what + ": median " + sorted.get(sorted.size() / 2) + " ms, from "
                + sorted.getFirst() + " to " + sorted.getLast() + " ms in " + sorted.size() + " starts");
    }

    private static List<Long> once(Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms48m", "-Xmx1g",
                        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                        FirstWindow.class.getName(), String.valueOf(System.currentTimeMillis())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_DATA_HOME");
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed.lines().map(Long::valueOf).toList();
        }
    }
}
