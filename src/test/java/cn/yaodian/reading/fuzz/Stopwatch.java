package cn.yaodian.reading.fuzz;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Writes how each reading ended and how long it took; ends the whole process when one does not end. */
final class Stopwatch implements AutoCloseable {

    static final long LONGEST_MILLIS = 5000;

    /** Reads a file of the given kind. */
    interface Reading {
        String of(byte[] bytes, String kind);
    }

    private final PrintWriter out;
    private final AtomicLong begun = new AtomicLong(Long.MAX_VALUE);
    private final Thread reader = Thread.currentThread();
    private final Thread watch = Thread.ofPlatform().daemon().start(this::watch);

    Stopwatch(PrintWriter out) {
        this.out = out;
    }

    void time(GoodDocument damaged, int number, Reading reading) {
        out.print(damaged.kind() + "\t" + number + "\t" + damaged.name() + "\t");
        out.flush();
        long start = System.nanoTime();
        begun.set(start);
        String outcome = reading.of(damaged.bytes(), damaged.kind());
        begun.set(Long.MAX_VALUE);
        out.println((System.nanoTime() - start) / 1_000_000 + "\t" + outcome.replaceAll("\\s", " "));
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(100);
                long since = begun.get();
                if (since != Long.MAX_VALUE && System.nanoTime() - since > LONGEST_MILLIS * 1_000_000) {
                    Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
                    out.println(LONGEST_MILLIS + "\tHANG " + java.util.List.of(stacks.get(reader)));
                    out.flush();
                    Runtime.getRuntime().halt(1);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
