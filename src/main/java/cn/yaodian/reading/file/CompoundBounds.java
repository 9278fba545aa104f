package cn.yaodian.reading.file;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;

/** Holds a compound file to its own size before its streams are taken into memory. */
public final class CompoundBounds {

    private CompoundBounds() {}

    /**
     * @param size of the whole file, in bytes
     * @throws IOException if a stream is said to be longer than the file that holds it
     */
    public static void check(DirectoryEntry root, long size) throws IOException {
        for (Entry entry : root) {
            if (entry instanceof DocumentEntry stream && (stream.getSize() < 0 || stream.getSize() > size)) {
                throw new IOException("stream " + entry.getName() + " is longer than its file");
            }
        }
    }
}
