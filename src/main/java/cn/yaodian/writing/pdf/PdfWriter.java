package cn.yaodian.writing.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.writing.font.FontLibrary;

/**
 * Writes pages exactly as they were set, with the glyphs they use embedded. The same pages give the same bytes. Safe for
 * several threads.
 */
public final class PdfWriter {

    /** The file's identity, which the library would otherwise take from the clock. */
    private static final long IDENTITY = 9704_2012L;

    private final FontLibrary fonts;

    public PdfWriter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * @param title of the document, for the window's title bar and for searching
     * @param out   stays open
     * @throws IOException if it cannot be written to
     */
    public void write(List<Page> pages, String title, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(IDENTITY);
            document.getDocumentInformation().setTitle(title);
            EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
            EmbeddedImages images = new EmbeddedImages(document);
            for (Page page : pages) {
                PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
                document.addPage(sheet);
                paint(page, document, sheet, embedded, images);
            }
            document.save(out);
        }
    }

    private static void paint(Page page, PDDocument document, PDPage sheet, EmbeddedFonts fonts, EmbeddedImages images)
            throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            MarkPainter painter = new MarkPainter(content, page, fonts, images);
            for (Mark mark : page.marks()) {
                painter.paint(mark);
            }
        }
    }
}
