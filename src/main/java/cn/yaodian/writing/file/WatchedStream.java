package cn.yaodian.writing.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the first error of the disk, because libraries that write documents wrap it in errors of their own or
 * swallow it.
 */
final class WatchedStream extends FilterOutputStream {

    private @Nullable IOException trouble;

    WatchedStream(OutputStream out) {
        super(out);
    }

    Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void write(int b) throws IOException {
        watch(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    /** Leaves the file open: it is still to be forced to the disk. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private void watch(Step step) throws IOException {
        try {
            step.take();
        } catch (IOException failed) {
            if (trouble == null) {
                trouble = failed;
            }
            throw failed;
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
