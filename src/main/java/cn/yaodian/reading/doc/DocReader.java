package cn.yaodian.reading.doc;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.CompoundBounds;
import cn.yaodian.reading.line.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a binary Word document (.doc, .wps) into lines. Macros are never touched. */
public final class DocReader {

    private DocReader() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED or FILE_DAMAGED
     */
    public static SourceText read(Path file, byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            CompoundBounds.check(root, bytes.length);
            boolean macros = root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
            try (HWPFDocumentCore document = open(root)) {
                return new DocStories(document).read(macros, EmbeddedFiles.areIn(root));
            }
        } catch (EncryptedDocumentException locked) {
            throw new FailureException(Failure.FILE_ENCRYPTED, locked, file);
        } catch (IOException | RuntimeException damaged) {
            // The library tells damage by a dozen kinds of unchecked exceptions.
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private static HWPFDocumentCore open(DirectoryNode root) throws IOException {
        try {
            return new HWPFDocument(root);
        } catch (OldWordFileFormatException old) {
            return new HWPFOldDocument(root);
        }
    }
}
