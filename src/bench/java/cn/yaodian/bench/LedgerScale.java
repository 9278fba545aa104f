package cn.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a large office's ledger behaves as the years go by: each office in a process of its own, with 256 MB of heap. */
final class LedgerScale {

    private LedgerScale() {}

    static void run() throws IOException, InterruptedException {
        System.out.println("| years | file, MB | " + String.join(" | ", LedgerTimes.MEASURED) + " | MB in use |");
        System.out.println("|---" + "|---".repeat(LedgerTimes.MEASURED.size() + 2) + "|");
        for (int years : List.of(1, 2, 5, 10)) {
            Path copy = Files.createTempDirectory("yaodian-ledger-scale");
            Folders.copy(LargeOffice.of(years), copy);
            long megabytes = Files.size(copy.resolve("database").resolve("yaodian.mv.db")) >> 20;
            System.out.print("| " + years + " | " + megabytes);
            measure(copy);
            Folders.delete(copy);
        }
    }

    private static void measure(Path office) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                        System.getProperty("java.class.path"), LedgerTimes.class.getName(), office.toString()));
        System.out.flush();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("ended with " + status);
        }
    }
}
