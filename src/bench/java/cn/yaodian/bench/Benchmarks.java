package cn.yaodian.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match the first argument, a regular expression. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(arguments[0])
                .jvmArgs("-Xmx1g", "-Dyaodian.seeds=" + System.getProperty("yaodian.seeds", ""),
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .build()).run();
    }
}
