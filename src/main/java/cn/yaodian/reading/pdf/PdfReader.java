package cn.yaodian.reading.pdf;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.page.Letter;
import cn.yaodian.reading.page.PrintedDocument;
import cn.yaodian.reading.page.PrintedPage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the text of a PDF. */
public final class PdfReader {

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
        return PdfFile.open(file, bytes, document -> read(document, file, bytes.length));
    }

    private static SourceText read(PDDocument document, Path file, long size) throws IOException {
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
