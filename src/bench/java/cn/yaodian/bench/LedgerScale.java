package cn.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a large office's ledger behaves as the years go by: each step in a process of its own, with 256 MB of heap. Up to as
 * many years as the property {@code yaodian.bench.years} says, else ten.
 */
final class LedgerScale {

    private LedgerScale() {}

    static void run() throws IOException, InterruptedException {
        int most = Integer.getInteger("yaodian.bench.years", 10);
        List<String> columns = new ArrayList<>(List.of("years", "file, MB"));
        columns.addAll(TodayTimes.MEASURED);
        TodayTimes.MEASURED.forEach(column -> columns.add(column + ", as installed"));
        columns.addAll(ReturnedWorkbooks.MEASURED);
        columns.addAll(LedgerTimes.MEASURED);
        columns.add("MB in use");
        System.out.println("| " + String.join(" | ", columns) + " |");
        System.out.println("|---".repeat(columns.size()) + "|");
        try (InstalledProgram installed = new InstalledProgram()) {
            measure(most, installed);
        }
    }

    private static void measure(int most, InstalledProgram installed) throws IOException, InterruptedException {
        for (int years : Stream.of(1, 2, 5, 10).filter(count -> count <= most).toList()) {
            Path copy = Files.createTempDirectory("yaodian-ledger-scale");
            Folders.copy(LargeOffice.of(years), copy);
            long megabytes = Files.size(copy.resolve("database").resolve("yaodian.mv.db")) >> 20;
            System.out.print("| " + years + " | " + megabytes);
            Path forms = Files.createTempDirectory("yaodian-ledger-scale-forms");
            measure(TodayTimes.class, copy.toString());
            installed.start(TodayTimes.class, copy.toString());
            installed.startAgain(TodayTimes.class, copy.toString());
            measure(ReturnedWorkbooks.class, ReturnedWorkbooks.MAKE, copy.toString(), forms.toString());
            measure(ReturnedWorkbooks.class, ReturnedWorkbooks.READ, copy.toString(), forms.toString());
            measure(LedgerTimes.class, copy.toString());
            Folders.delete(copy);
            Folders.delete(forms);
        }
    }

    private static void measure(Class<?> what, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                        System.getProperty("java.class.path"), what.getName()));
        command.addAll(List.of(arguments));
        System.out.flush();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("ended with " + status);
        }
    }
}
