package cn.yaodian.writing.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One parsed font: which characters it has and how wide they are. Immutable once made. */
public final class FontFace {

    /** Printed for a character that no font has: the mark by which typesetters show a missing type. */
    private static final int MISSING = 0x3013;

    /** Characters whose glyphs are kept once they have been looked up: those of the first plane. */
    private static final int KNOWN = 0x10000;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;
    private final GlyphTable outlines;
    private final double unitsPerEm;
    /** Numbers of glyphs, each one higher; 0 where none has been looked up. */
    private final int[] glyphs = new int[KNOWN];

    FontFace(TrueTypeFont font) throws IOException {
        this.font = font;
        // Ligatures would give other glyphs and widths than the ones that were set.
        font.setEnableGsub(false);
        this.characters = Objects.requireNonNull(font.getUnicodeCmapLookup(), "a font without characters");
        this.widths = Objects.requireNonNull(font.getHorizontalMetrics(), "a font without widths");
        this.outlines = Objects.requireNonNull(font.getGlyph(), "a font without outlines");
        this.unitsPerEm = font.getUnitsPerEm();
    }

    public boolean hasGlyph(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** @return number of the glyph in the font, 0 where it has none */
    public int glyph(int codePoint) {
        if (codePoint >= KNOWN) {
            return characters.getGlyphId(codePoint);
        }
        // Asked for every character of every document; two threads at worst look the same glyph up.
        int known = glyphs[codePoint];
        if (known == 0) {
            known = characters.getGlyphId(codePoint) + 1;
            glyphs[codePoint] = known;
        }
        return known - 1;
    }

    /** @return width in em; that of a blank, or of the mark that is printed in its place, where there is no glyph */
    public double advance(int codePoint) {
        int glyph = glyph(codePoint);
        return widths.getAdvanceWidth(glyph != 0 ? glyph : glyph(shown(codePoint))) / unitsPerEm;
    }

    /** The character itself where the font has it; otherwise a blank for a blank, and for all others the gap mark. */
    public int shown(int codePoint) {
        if (hasGlyph(codePoint)) {
            return codePoint;
        }
        return Character.isWhitespace(codePoint) ? ' ' : MISSING;
    }

    /** @return shape of the character, in em, upward from its baseline; empty for a blank */
    public Path2D outline(int codePoint) {
        try {
            GlyphData glyph = outlines.getGlyph(characters.getGlyphId(codePoint));
            Path2D path = new Path2D.Double();
            if (glyph != null) {
                path.append(glyph.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / unitsPerEm,
                        1 / unitsPerEm)), false);
            }
            return path;
        } catch (IOException e) {
            // The whole font is in memory: nothing is read from a disk any more.
            throw new UncheckedIOException(e);
        }
    }

    /** For embedding. */
    public TrueTypeFont font() {
        return font;
    }

    /** The font file that it was read from; of a collection, the whole of it. */
    InputStream file() throws IOException {
        // Kept there as bytes; a second copy would double what fonts take.
        return font.getOriginalData();
    }
}
