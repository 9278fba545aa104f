package cn.yaodian.reading.file;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Unpacks an archive once without keeping anything, so that no zip bomb reaches a parser. Safe for many threads. */
public final class ArchiveBounds {

    /** The text of a document of a thousand pages takes a tenth of it, in bytes. */
    public static final long LARGEST_UNPACKED = 256L << 20;

    private final long largestUnpacked;

    public ArchiveBounds() {
        this(LARGEST_UNPACKED);
    }

    /** @param largestUnpacked bytes that all entries together may have */
    public ArchiveBounds(long largestUnpacked) {
        this.largestUnpacked = largestUnpacked;
    }

    /**
     * @param file named in the failure
     * @throws FailureException FILE_UNPACKS_TOO_LARGE, or FILE_DAMAGED if it breaks off
     */
    public void check(byte[] archive, Path file) {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > largestUnpacked) {
                        throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }
}
