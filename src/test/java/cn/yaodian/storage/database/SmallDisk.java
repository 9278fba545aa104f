package cn.yaodian.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system for H2 with as much room as a test leaves it; otherwise that of the disk. */
public final class SmallDisk extends FilePathWrapper {

    static final String SCHEME = "smalldisk";

    /** Bytes that may still be written anywhere beyond what a file holds. One test at a time uses it. */
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    static void register() {
        FilePath.register(new SmallDisk());
        ROOM.set(Long.MAX_VALUE);
    }

    static void setRoom(long bytes) {
        ROOM.set(bytes);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    /** Refuses to grow beyond the room, in the system's own words. */
    private static final class Channel extends FileBase {

        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        private void claim(long end) throws IOException {
            long grows = end - base.size();
            if (grows > 0 && ROOM.addAndGet(-grows) < 0) {
                ROOM.addAndGet(grows);
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            claim(position + bytes.remaining());
            return base.write(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            claim(base.position() + bytes.remaining());
            return base.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return base.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return base.read(bytes, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            base.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
