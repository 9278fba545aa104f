package cn.yaodian.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Time that the calling thread has worked since this was made: what else the machine does meanwhile does not count. */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long start = THREADS.getCurrentThreadCpuTime();

    /** How long the thread that made this, which must be the one that asks, has worked. */
    public Duration passed() {
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}
