package cn.yaodian.reading.pdf;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.page.Letter;
import cn.yaodian.reading.page.PrintedDocument;
import cn.yaodian.reading.page.PrintedPage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF. Scripts, links, attachments and forms in it are never touched, and nothing is written to disk.
 */
public final class PdfReader {

    /** Longer than any plan; a page more is no plan's. */
    private static final int MOST_PAGES = 3000;
    /** Share of glyphs that say nothing from which the text cannot be read, as if it were a picture. */
    private static final double UNREADABLE = 0.5;

    private PdfReader() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED if it cannot be opened without a password, FILE_DAMAGED, FILE_TOO_LARGE,
     *                          FILE_UNPACKS_TOO_LARGE, FILE_EMPTY if nothing stands on its pages,
     *                          or FILE_IS_SCAN if they are pictures of text
     */
    public static SourceText read(Path file, byte[] bytes) {
        EmbeddedFontsOnly.use();
        PdfBounds.check(bytes, file);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, file, bytes.length);
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

    private static SourceText read(PDDocument document, Path file, long size) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new FailureException(Failure.FILE_TOO_LARGE, file, document.getNumberOfPages() + " 页",
                    MOST_PAGES + " 页");
        }
        PrintedDocument printed = new PrintedDocument();
        FontLooks looks = new FontLooks();
        DrawingBounds bounds = new DrawingBounds(file, size);
        boolean pictures = false;
        long letters = 0;
        long unknown = 0;
        for (PDPage page : document.getPages()) {
            PageTaker taker = new PageTaker(page, looks, bounds);
            PrintedPage taken = taker.take();
            pictures |= taker.hasPictures();
            letters += taken.letters().stream().filter(letter -> !letter.text().isBlank()).count();
            unknown += taken.letters().stream().map(Letter::text).filter(FontLooks.UNKNOWN::equals).count();
            printed.add(taken);
        }
        if (letters == 0 && !pictures) {
            throw new FailureException(Failure.FILE_EMPTY, file);
        }
        if (letters == 0 || unknown > UNREADABLE * letters) {
            throw new FailureException(Failure.FILE_IS_SCAN, file);
        }
        return printed.finish();
    }
}
