package cn.yaodian.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How long work takes; prints a cell of a table: processor's ms / ms on the clock. */
final class Watch {

    private final LongSupplier cost;
    private long processor;
    private long clock;

    /** Counts the processor's time of the thread that waits. */
    Watch() {
        this(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private Watch(LongSupplier cost) {
        this.cost = cost;
    }

    /** Counts the processor's time of all threads, the compiler's and the collector's included. */
    static Watch ofProcess() {
        return new Watch(() -> ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    void begin() {
        processor = cost.getAsLong();
        clock = System.nanoTime();
    }

    /** Says what one of so many took since the beginning. */
    void end(int times) {
        say((cost.getAsLong() - processor) / 1e6 / times, (System.nanoTime() - clock) / 1e6 / times);
    }

    static void say(double onProcessor, double onClock) {
        System.out.printf(Locale.ROOT, " | %.1f / %.1f", onProcessor, onClock);
    }
}
