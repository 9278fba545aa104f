package cn.yaodian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the clerk waits: from the start of the process to the second frame, several times over. */
final class StartToFirstWindow {

    private static final int ROUNDS = 9;

    private StartToFirstWindow() {}

    static void run() throws IOException, InterruptedException {
        if (System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") == null) {
            System.out.println("StartToFirstWindow: skipped, there is no display");
            return;
        }
        Path workspace = Files.createTempDirectory("yaodian-bench");
        List<Long> waits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            waits.add(once(workspace));
        }
        waits.removeFirst(); // makes the workspace and warms the disk's cache
        List<Long> sorted = waits.stream().sorted().toList();
        System.out.println("StartToFirstWindow: median " + sorted.get(sorted.size() / 2) + " ms, from "
                + sorted.getFirst() + " to " + sorted.getLast() + " ms in " + sorted.size() + " starts");
    }

    private static long once(Path workspace) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms48m", "-Xmx1g",
                        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                        FirstWindow.class.getName()));
        command.add(String.valueOf(System.currentTimeMillis()));
        command.add(workspace.toString());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return Long.parseLong(printed.lines().toList().getLast());
        }
    }
}
