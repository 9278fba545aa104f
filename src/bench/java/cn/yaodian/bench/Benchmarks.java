package cn.yaodian.bench;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match the first argument, a regular expression. */
public final class Benchmarks {

    /** What does not run within JMH, by name. */
    private interface Apart {
        void run() throws Exception;
    }

    private static final Map<String, Apart> APART = Map.of("StartToFirstWindow", StartToFirstWindow::run,
            "ThousandDocuments", ThousandDocuments::run, "LengthTable", LengthTable::run, "DocumentTimes",
            DocumentTimes::run, "WorkbookTimes", WorkbookTimes::run, "KeystrokeTimes", KeystrokeTimes::run,
            "ThousandWritten", ThousandWritten::run, "LedgerScale", LedgerScale::run);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments[0];
        for (Map.Entry<String, Apart> apart : APART.entrySet()) {
            if (Pattern.compile(wanted).matcher(apart.getKey()).find()) {
                apart.getValue().run();
            }
        }
        if (!APART.containsKey(wanted)) {
            Collection<RunResult> results = new Runner(new OptionsBuilder().include(wanted).shouldFailOnError(true)
                    .jvmArgs("-Xmx1g", "-Dyaodian.seeds=" + System.getProperty("yaodian.seeds", ""),
                            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                    .build()).run();
            sayRatio(results, "ReadingBenchmark.docxLines", "ReadingBenchmark.plainDocx");
            sayRatio(results, "ReadingBenchmark.docx", "ReadingBenchmark.plainDocx");
        }
    }

    /** How much longer the program takes than the library alone. */
    private static void sayRatio(Collection<RunResult> results, String ofProgram, String ofLibrary) {
        OptionalDouble program = score(results, ofProgram);
        OptionalDouble plain = score(results, ofLibrary);
        if (program.isPresent() && plain.isPresent()) {
            System.out.printf("%s / %s = %.2f%n", ofProgram, ofLibrary, program.getAsDouble() / plain.getAsDouble());
        }
    }

    private static OptionalDouble score(Collection<RunResult> results, String benchmark) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore()).findFirst();
    }
}
