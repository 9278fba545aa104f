package cn.yaodian.ui.page;

import cn.yaodian.document.Typeface;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.text.Font;

/**
 * The fonts of the pages as the window paints them: the very files that the PDF embeds, so that preview and print agree.
 * Each file is read once. Of the FX thread.
 */
public final class PageFonts {

    /** Large, so that nothing is lost in rounding. */
    private static final float OUTLINE_SIZE = 1000;

    private final Function<Typeface, InputStream> files;
    private final Map<Typeface, java.awt.Font> outlines = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Font> loaded = new EnumMap<>(Typeface.class);

    /** @param files opens the font file of a typeface; the stream is closed here */
    public PageFonts(Function<Typeface, InputStream> files) {
        this.files = files;
    }

    /** @param size in pixels */
    public Font font(Typeface typeface, double size) {
        return new Font(loaded.computeIfAbsent(typeface, this::load).getName(), size);
    }

    /** The family by which style sheets name the font. */
    public String family(Typeface typeface) {
        return loaded.computeIfAbsent(typeface, this::load).getFamily();
    }

    /**
     * The shape of a character, in pixels from its place on the baseline, downward: for type so large or so narrowed that
     * the window would paint it as a shape of its own making, in which strokes that cross are left white.
     *
     * @param size in pixels
     */
    Shape outline(Typeface typeface, String character, double size) {
        java.awt.Font shapes = outlines.computeIfAbsent(typeface, this::loadOutlines);
        AffineTransform scale = AffineTransform.getScaleInstance(size / OUTLINE_SIZE, size / OUTLINE_SIZE);
        return scale.createTransformedShape(
                shapes.createGlyphVector(new FontRenderContext(null, true, true), character).getOutline());
    }

    private java.awt.Font loadOutlines(Typeface typeface) {
        try (InputStream file = files.apply(typeface)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file).deriveFont(OUTLINE_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException unknown) {
            // As for the window's own fonts: readable, if not true to print.
            return new java.awt.Font(java.awt.Font.SERIF, java.awt.Font.PLAIN, 1).deriveFont(OUTLINE_SIZE);
        }
    }

    private Font load(Typeface typeface) {
        try (InputStream file = files.apply(typeface)) {
            Font font = Font.loadFont(file, 12);
            // JavaFX gives null for a file it cannot read; the page is then readable, if not true to print.
            return font == null ? Font.getDefault() : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
