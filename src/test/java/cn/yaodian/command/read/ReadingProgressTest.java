package cn.yaodian.command.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong seconds = new AtomicLong(100);

    @Test
    void itIsToldEveryTwoSecondsAndAtTheEnd() {
        ReadingProgress progress = progress(2000);
        for (int i = 0; i < 2000; i++) {
            if (i % 400 == 399) {
                seconds.incrementAndGet();
            }
            progress.done(i != 5);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("已读取 800/2,000 份，其中 1 份没有读成。",
                "已读取 1,600/2,000 份，其中 1 份没有读成。", "已读取 2,000/2,000 份，其中 1 份没有读成。");
        assertThat(out.size()).as("among the results").isZero();
    }

    @Test
    void oneFileHasNoProgress() {
        ReadingProgress progress = progress(1);
        seconds.addAndGet(60);
        progress.done(true);
        assertThat(err.size()).isZero();
    }

    private ReadingProgress progress(int files) {
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new ReadingProgress(terminal, files, () -> seconds.get() * 1_000_000_000L);
    }
}
