package cn.yaodian.reading.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells an OLE2 file that is a document locked with a password from an old Word document. */
public final class LockedFile {

    private LockedFile() {}

    /** @throws IOException if the file is damaged */
    public static boolean isEncrypted(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (RuntimeException damaged) { // what the library throws for sectors out of range
            throw new IOException(damaged);
        }
    }
}
