package cn.yaodian.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.messages.Messages;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.reading.file.FileLoader;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Reads bytes as if they were a file. */
final class Reads {

    /** Of the processor's time: every document that these tests are about is read or refused within it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    static final String TASK = "1. 开展竞赛。举办竞赛5场。（牵头单位：市总工会）";

    private Reads() {}

    static ReadPlan plan(String name, byte[] bytes) {
        long start = processorTime();
        ReadPlan plan = reading(bytes).read(Path.of(name));
        assertThat(Duration.ofNanos(processorTime() - start)).as("time for " + name).isLessThan(LONGEST);
        return plan;
    }

    /** Of a document whose only task is {@link #TASK}. */
    static ReadPlan withTask(String name, byte[] bytes) {
        ReadPlan plan = plan(name, bytes);
        assertThat(plan.tasks()).as(name).extracting(task -> task.title()).containsExactly("开展竞赛");
        return plan;
    }

    static void refused(String name, byte[] bytes, Failure failure) {
        long start = processorTime();
        assertThatThrownBy(() -> reading(bytes).read(Path.of(name))).as(name).isInstanceOfSatisfying(
                FailureException.class, refused -> {
                    assertThat(refused.failure()).as("%s", refused.getCause()).isEqualTo(failure);
                    assertThat(Messages.sentence(refused)).contains("“" + name + "”", "请");
                });
        assertThat(Duration.ofNanos(processorTime() - start)).as("time for " + name).isLessThan(LONGEST);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static DocumentReading reading(byte[] bytes) {
        return new DocumentReading(new FileLoader(file -> new ByteArrayInputStream(bytes), FileLoader.LARGEST),
                Clock.systemUTC());
    }
}
