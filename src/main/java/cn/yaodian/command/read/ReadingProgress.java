package cn.yaodian.command.read;

import cn.yaodian.command.Terminal;
import cn.yaodian.messages.Messages;
import java.util.function.LongSupplier;

/**
 * Says among the messages how far the reading of several files has come: at most every two seconds, and at the end. Each
 * time it is a line of its own, so that it reads alike on a terminal, where results may stand between, and in a log.
 */
final class ReadingProgress {

    private static final long BETWEEN = 2_000_000_000L;

    private final Terminal terminal;
    private final int files;
    private final LongSupplier nanoTime;
    private long told;
    private int read;
    private int failed;

    ReadingProgress(Terminal terminal, int files, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.files = files;
        this.nanoTime = nanoTime;
        this.told = nanoTime.getAsLong();
    }

    /** A file has been dealt with. */
    void done(boolean well) {
        read++;
        failed += well ? 0 : 1;
        long now = nanoTime.getAsLong();
        if (files > 1 && (read == files || now - told >= BETWEEN)) {
            told = now;
            terminal.say(Messages.text("command.read.progress", read, files, failed));
        }
    }
}
