package cn.yaodian.bench;

import cn.yaodian.document.TableReport;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 100,000 rows of 15 typed cells: what the program writes against the same cells written by the library alone. They take
 * turns, so that whatever else the machine does falls on all of them; the ratios are of medians.
 */
final class WorkbookTimes {

    private static final int ROWS = 100_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 9;
    /** That of the program's own workbooks. */
    private static final int LIGHT = 3;

    private WorkbookTimes() {}

    static void run() throws Exception {
        TableReport report = LargeTable.of(ROWS);
        List<Timing.Work> works = List.of(
                () -> new WorkbookWriter(Clock.systemUTC()).write(report, OutputStream.nullOutputStream()),
                () -> PlainWorkbook.write(report, OutputStream.nullOutputStream()),
                () -> PlainWorkbook.write(report, LIGHT, OutputStream.nullOutputStream()));
        List<List<Timing>> rounds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int i = 0; i < works.size(); i++) {
                Timing one = Timing.of(0, 1, works.get(i));
                if (round >= WARM_UP) {
                    rounds.get(i).add(one);
                }
            }
        }
        Timing program = joined(rounds.get(0));
        Timing plain = joined(rounds.get(1));
        Timing light = joined(rounds.get(2));
        Timing.sayHead();
        program.say("the program");
        plain.say("SXSSF alone");
        light.say("SXSSF alone, compressed as lightly");
        ratio("program / SXSSF", program, plain);
        ratio("program / SXSSF compressed as lightly", program, light);
        System.out.printf(Locale.ROOT, "heap %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        size(report);
    }

    private static void size(TableReport report) throws IOException {
        long[] bytes = new long[1];
        new WorkbookWriter(Clock.systemUTC()).write(report, new OutputStream() {
            @Override
            public void write(int one) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] some, int start, int length) {
                bytes[0] += length;
            }
        });
        System.out.printf(Locale.ROOT, "the program's file: %.1f MB%n", bytes[0] / 1e6);
    }

    private static Timing joined(List<Timing> rounds) {
        return new Timing(rounds.stream().mapToDouble(one -> one.clockAt(0)).sorted().toArray(),
                rounds.stream().mapToDouble(one -> one.processorAt(0)).sorted().toArray());
    }

    private static void ratio(String what, Timing one, Timing other) {
        System.out.printf(Locale.ROOT, "%s: processor %.2f, clock %.2f; the quickest rounds %.2f, %.2f%n", what,
                one.processorAt(0.5) / other.processorAt(0.5), one.clockAt(0.5) / other.clockAt(0.5),
                one.processorAt(0) / other.processorAt(0), one.clockAt(0) / other.clockAt(0));
    }
}
