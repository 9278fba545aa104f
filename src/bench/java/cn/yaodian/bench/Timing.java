package cn.yaodian.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a piece of work takes when it is done again and again, in milliseconds: on the clock, and of the processor's time
 * of the thread that does it. The second says what the work costs where others use the machine as well.
 */
record Timing(double[] clock, double[] processor) {

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    static Timing of(int warmUp, int times, Work work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] clock = new double[times];
        double[] processor = new double[times];
        for (int i = 0; i < times; i++) {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run();
            clock[i] = (System.nanoTime() - start) / 1e6;
            processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return new Timing(clock, processor);
    }

    double clockAt(double share) {
        return clock[(int) Math.min(clock.length - 1, clock.length * share)];
    }

    double processorAt(double share) {
        return processor[(int) Math.min(processor.length - 1, processor.length * share)];
    }

    void say(String what) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f |%n", what, processorAt(0.5), processorAt(0.95),
                clockAt(0.5), clockAt(0.95));
    }

    static void sayHead() {
        System.out.println("| what | processor ms, median | 95 % | clock ms, median | 95 % |");
        System.out.println("|---|---|---|---|---|");
    }
}
