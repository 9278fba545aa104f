package cn.yaodian.writing.font;

import java.io.IOException;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One parsed font: its bytes, which characters it has and how wide they are. Immutable once made. */
public final class FontFace {

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;
    private final double unitsPerEm;

    FontFace(byte[] file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        // Ligatures would give other glyphs and widths than the ones that were set.
        font.setEnableGsub(false);
        this.characters = Objects.requireNonNull(font.getUnicodeCmapLookup(), "a font without characters");
        this.widths = Objects.requireNonNull(font.getHorizontalMetrics(), "a font without widths");
        this.unitsPerEm = font.getUnitsPerEm();
    }

    public boolean hasGlyph(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** @return number of the glyph in the font, 0 where it has none */
    public int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** @return width in em, that of the missing glyph where there is none */
    public double advance(int codePoint) {
        return widths.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
    }

    /** For embedding. */
    public TrueTypeFont font() {
        return font;
    }

    byte[] file() {
        return file;
    }
}
