package cn.yaodian.writing.pdf;

import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

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

    PDFont font(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, wanted -> new CidFont(document, library.face(wanted)));
    }

    double advance(Typeface typeface, int codePoint) {
        return library.face(typeface).advance(codePoint);
    }

    /** The character itself where the typeface has it. */
    int shown(Typeface typeface, int codePoint) {
        return library.face(typeface).shown(codePoint);
    }
}
