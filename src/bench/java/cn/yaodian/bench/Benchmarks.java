package cn.yaodian.bench;

import java.io.IOException;
import java.util.regex.Pattern;
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
            new Runner(new OptionsBuilder().include(wanted).shouldFailOnError(true)
                    .jvmArgs("-Xmx1g", "-Dyaodian.seeds=" + System.getProperty("yaodian.seeds", ""),
                            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                    .build()).run();
        }
    }
}
