package cn.yaodian.reading.pdf;

import cn.yaodian.reading.page.FontLook;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What is known of the fonts of one document, asked for once. Not for several threads. */
public final class FontLooks {

    /** Stands for a glyph of which nobody knows what it says. */
    public static final String UNKNOWN = "\ufffd";
    private static final float BOLD_WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new HashMap<>();

    /** The characters that the code of this font stands for; {@link #UNKNOWN} if the PDF does not tell. */
    public String text(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7f) {
            return Character.toString(code); // as viewers do where no table is given
        }
        return text == null || text.isEmpty() || text.charAt(0) == 0 ? UNKNOWN : text;
    }

    boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, FontLooks::looksBold);
    }

    /** The glyphs of a Type 3 font are drawings in units of their own. */
    double size(PDFont font, double drawn) {
        try {
            double height = font.getBoundingBox().getHeight() * Math.abs(font.getFontMatrix().getScaleY());
            return height > 0 ? drawn * height : drawn;
        } catch (IOException unknown) {
            return drawn;
        }
    }

    private static boolean looksBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return FontLook.isBold(name)
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
