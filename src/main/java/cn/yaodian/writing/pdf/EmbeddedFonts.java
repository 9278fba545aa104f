package cn.yaodian.writing.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import cn.yaodian.document.Typeface;
import cn.yaodian.writing.font.FontLibrary;

/** The fonts of one PDF, each embedded once, with the glyphs that are used. */
final class EmbeddedFonts {

    private final PDDocument document;
    private final FontLibrary library;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);

    EmbeddedFonts(PDDocument document, FontLibrary library) {
        this.document = document;
        this.library = library;
    }

    PDFont font(Typeface typeface) throws IOException {
        PDFont font = fonts.get(typeface);
        if (font == null) {
            font = PDType0Font.load(document, library.face(typeface).font(), true);
            fonts.put(typeface, font);
        }
        return font;
    }

    double advance(Typeface typeface, int codePoint) {
        return library.face(typeface).advance(shown(typeface, codePoint));
    }

    /** The character itself where the typeface has it. */
    int shown(Typeface typeface, int codePoint) {
        return library.face(typeface).shown(codePoint);
    }
}
