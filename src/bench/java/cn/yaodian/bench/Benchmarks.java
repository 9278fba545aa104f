package cn.yaodian.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match the first argument, a regular expression. */
public final class Benchmarks {

    private static final String START = "StartToFirstWindow";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String wanted = arguments[0];
        if (Pattern.compile(wanted).matcher(START).find()) {
            StartToFirstWindow.run();
        }
        if (!wanted.equals(START)) {
            Collection<RunResult> results = new Runner(new OptionsBuilder().include(wanted).shouldFailOnError(true)
                    .jvmArgs("-Xmx1g", "-Dyaodian.seeds=" + System.getProperty("yaodian.seeds", ""),
                            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                    .build()).run();
            sayRatio(results);
        }
    }

    /** How much longer the program's workbook takes than the library's own. */
    private static void sayRatio(Collection<RunResult> results) {
        OptionalDouble program = score(results, "WorkbookBenchmark.program");
        OptionalDouble plain = score(results, "WorkbookBenchmark.plain");
        if (program.isPresent() && plain.isPresent()) {
            System.out.printf("WorkbookBenchmark: program / plain = %.2f%n",
                    program.getAsDouble() / plain.getAsDouble());
        }
    }

    private static OptionalDouble score(Collection<RunResult> results, String benchmark) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore()).findFirst();
    }
}
