package cn.yaodian.roundtrip;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import cn.yaodian.writing.text.TextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats in which a notice is written. */
public enum WrittenFormat {
    DOCX, TXT, PDF, OFD;

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    /** @return the file, which replaces the one written before in the same folder */
    public Path write(OfficialDocument document, Path folder) {
        Path file = folder.resolve("件." + name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (this) {
                case DOCX -> new DocxWriter().write(document, out);
                case TXT -> new TextWriter().write(document, out);
                case PDF -> new PdfWriter(FONTS).write(pages(document), document.title(), out);
                case OFD -> new OfdWriter(FONTS).write(pages(document), document.title(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static List<Page> pages(OfficialDocument document) {
        return new Typesetter(FONTS).set(document);
    }
}
