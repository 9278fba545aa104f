package cn.yaodian.reading.archive;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A part as it unpacks. What an entry says of its own size may be a lie; the bytes are counted as they come. */
final class BoundedPart extends FilterInputStream {

    /** No part of a document that a person wrote unpacks to more, in bytes. */
    private static final long LARGEST = 128L << 20;
    /** Beyond so many times its packed size, a large part is a bomb; text of a document packs 10 to 30 times. */
    private static final long HIGHEST_RATIO = 200;
    private static final long SMALLEST_BOMB = 16L << 20;

    private final long packed;
    private final Path file;
    private long unpacked;

    /**
     * @param packed its size in the archive, in bytes
     * @param file   named in the failure
     */
    BoundedPart(InputStream part, long packed, Path file) {
        super(part);
        this.packed = packed;
        this.file = file;
    }

    static boolean isBomb(long unpacked, long packed) {
        return unpacked > LARGEST && unpacked > packed * 20
                || unpacked > SMALLEST_BOMB && unpacked > Math.max(1, packed) * HIGHEST_RATIO;
    }

    /** @throws FailureException FILE_UNPACKS_TOO_LARGE */
    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    /** @throws FailureException FILE_UNPACKS_TOO_LARGE */
    @Override
    public int read(byte[] into, int start, int most) throws IOException {
        int read = super.read(into, start, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        unpacked += more;
        if (unpacked > LARGEST || isBomb(unpacked, packed)) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
        }
    }
}
