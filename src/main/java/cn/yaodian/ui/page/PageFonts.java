package cn.yaodian.ui.page;

import cn.yaodian.document.Typeface;
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

    private final Function<Typeface, InputStream> files;
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
