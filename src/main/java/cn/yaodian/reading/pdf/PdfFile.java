package cn.yaodian.reading.pdf;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens PDF of anyone's making. Scripts, links, attachments and forms in it are never touched, and nothing is written to
 * disk.
 */
public final class PdfFile {

    /** Longer than any document of an office; a page more is none's. */
    private static final int MOST_PAGES = 3000;

    /** What is done with an open document. */
    @FunctionalInterface
    public interface Work<T> {

        /** @throws IOException if the document is damaged beyond what can be passed over */
        T on(PDDocument document) throws IOException;
    }

    private PdfFile() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED if it cannot be opened without a password, FILE_DAMAGED, FILE_TOO_LARGE,
     *                          FILE_UNPACKS_TOO_LARGE, and what the work throws itself
     */
    public static <T> T open(Path file, byte[] bytes, Work<T> work) {
        EmbeddedFontsOnly.use();
        PdfBounds.check(bytes, file);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new FailureException(Failure.FILE_TOO_LARGE, file, document.getNumberOfPages() + " 页",
                        MOST_PAGES + " 页");
            }
            return work.on(document);
        } catch (InvalidPasswordException locked) {
            throw new FailureException(Failure.FILE_ENCRYPTED, locked, file);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException
                | NullPointerException | IndexOutOfBoundsException | ArithmeticException
                | NegativeArraySizeException | UnsupportedOperationException damaged) {
            // The library meets damage that it does not foresee with whatever its code runs into.
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        } catch (StackOverflowError nested) {
            // Objects within objects without end; nothing of the document has been kept yet.
            throw new FailureException(Failure.FILE_DAMAGED, nested, file);
        }
    }
}
