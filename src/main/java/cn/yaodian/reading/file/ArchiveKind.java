package cn.yaodian.reading.file;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a zip archive holds, told by the names of its entries; nothing is unpacked. */
final class ArchiveKind {

    private ArchiveKind() {}

    /** @throws IOException if the archive is damaged */
    static FileKind of(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            // Of an encrypted one, the list of what is encrypted may be all that has kept its name.
            if (zip.getEntry("OFD.xml") != null || zip.getEntry("Encryptions.xml") != null) {
                return FileKind.OFD;
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return FileKind.UNKNOWN;
            }
            return zip.getEntry("xl/workbook.xml") != null ? FileKind.WORKBOOK : FileKind.WORD;
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }
}
