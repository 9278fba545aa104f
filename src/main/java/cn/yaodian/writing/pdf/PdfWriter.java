package cn.yaodian.writing.pdf;

import cn.yaodian.document.FileProperties;
import cn.yaodian.typesetting.OutlineEntry;
import cn.yaodian.typesetting.Page;
import cn.yaodian.writing.font.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes pages exactly as they were set, as PDF for archives (PDF/A-2b, ISO 19005-2): with the glyphs they use embedded,
 * with what each piece of them is (tags) and with bookmarks. The same pages and properties give the same bytes. Safe for
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
     * With nothing but its title to say of itself.
     *
     * @param title of the document, for the window's title bar and for searching
     * @param out   stays open
     * @throws IOException if it cannot be written to
     */
    public void write(List<Page> pages, String title, OutputStream out) throws IOException {
        write(pages, FileProperties.titled(title), out);
    }

    /**
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(List<Page> pages, FileProperties properties, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(IDENTITY);
            ArchiveMarks.put(properties, document);
            EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
            EmbeddedImages images = new EmbeddedImages(document);
            StructureTree structure = new StructureTree(document);
            for (Page page : pages) {
                PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
                document.addPage(sheet);
                structure.begin(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    MarkPainter painter = new MarkPainter(content, page, embedded, images);
                    new TaggedPage(content, painter, structure).paint(page);
                }
            }
            structure.finish();
            Bookmarks.put(OutlineEntry.of(pages), document);
            document.save(out);
        }
    }
}
