package cn.yaodian.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: results go to {@code out} for the next program, messages to {@code err} for the person.
 */
public record Terminal(PrintStream out, PrintStream err) {

    /** The process's own streams, in UTF-8 whatever the locale, so that a result means the same everywhere. */
    public static Terminal ofProcess() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** A result, as one line. Lines end alike on every system: scripts compare them. */
    public void result(String line) {
        out.print(line + "\n");
    }

    /** A message, as one line. */
    public void say(String line) {
        err.print(line + System.lineSeparator());
    }

    /** False if a result did not arrive where it was sent: a full disk, a closed pipe. */
    public boolean delivered() {
        err.flush();
        return !out.checkError();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
