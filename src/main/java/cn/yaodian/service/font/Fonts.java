package cn.yaodian.service.font;

import java.io.InputStream;
import java.util.List;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.TypeMetrics;
import cn.yaodian.writing.font.FontLibrary;

/** The fonts that pages are set and painted with. One for the whole program: parsing them takes most of a second. */
public final class Fonts {

    private final FontLibrary library;

    public Fonts(FontLibrary library) {
        this.library = library;
    }

    public static Fonts ofThisMachine() {
        return new Fonts(FontLibrary.ofThisMachine());
    }

    /** For setting pages. */
    public TypeMetrics metrics() {
        return library;
    }

    /** For services that write files with these fonts. */
    public FontLibrary library() {
        return library;
    }

    /** The font file, for a window that paints with it. The caller closes it. */
    public InputStream open(Typeface typeface) {
        return library.open(typeface);
    }

    /** Which font stands for which typeface: what the settings and an export say. */
    public List<FontChoice> choices() {
        return library.choices();
    }

    /** What is to be said of the fonts that a document is printed in. @param pages that it was set on */
    public FontReport report(OfficialDocument document, List<Page> pages) {
        return FontReport.of(document, pages, library.choices(), library);
    }
}
