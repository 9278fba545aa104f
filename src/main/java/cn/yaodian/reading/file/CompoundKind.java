package cn.yaodian.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 file holds, told by the names of its streams. */
final class CompoundKind {

    private CompoundKind() {}

    /** @throws IOException if the file is damaged */
    static FileKind of(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileKind.LOCKED;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileKind.OLD_WORD;
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? FileKind.WORKBOOK
                    : FileKind.UNKNOWN;
        } catch (RuntimeException damaged) { // what the library throws for sectors out of range
            throw new IOException(damaged);
        }
    }
}
