package cn.yaodian.reading.workbook;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.file.CompoundBounds;
import cn.yaodian.reading.file.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens workbooks, new (.xlsx, .xlsm) and old (.xls, .et). Macros, links and what lies outside are never touched. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * @param file  named in what goes wrong
     * @param bytes of a file that {@link FileKind} knows for a workbook
     * @throws FailureException FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_LARGE, FILE_UNPACKS_TOO_LARGE, FILE_REFERS_OUTSIDE
     */
    public static Workbook open(Path file, byte[] bytes) {
        return open(file, bytes, SheetRoom.MOST_CELLS);
    }

    /**
     * Opens one that may have more cells than a person writes.
     *
     * @param mostCells those that are still taken; with a hundred characters to every three
     * @throws FailureException as {@link #open(Path, byte[])}
     */
    public static Workbook open(Path file, byte[] bytes, int mostCells) {
        SheetRoom room = new SheetRoom(file, mostCells);
        return FileKind.isArchive(bytes) ? packed(file, bytes, room) : compound(file, bytes, room);
    }

    private static Workbook packed(Path file, byte[] bytes, SheetRoom room) {
        try (Archive archive = Archive.open(file, bytes)) {
            return new XlsxWorkbook(archive, room).read();
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private static Workbook compound(Path file, byte[] bytes, SheetRoom room) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            CompoundBounds.check(root, bytes.length);
            return root.hasEntryCaseInsensitive("Workbook")
                    ? new XlsWorkbook(room).read(root)
                    : new BiffFiveWorkbook(room).read(root);
        } catch (FailureException found) {
            throw found;
        } catch (EncryptedDocumentException locked) {
            throw new FailureException(Failure.FILE_ENCRYPTED, locked, file);
        } catch (IOException | RuntimeException damaged) {
            // The library tells damage by a dozen kinds of unchecked exceptions.
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }
}
