package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.reading.ofd.GlyphWidth;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of an OFD: its name and, where its file is there, what its glyphs look like. Not for several threads. */
final class OfdFont {

    static final OfdFont UNKNOWN = new OfdFont("", Optional.empty());
    /** Where the ink of a Chinese character stands in its square. */
    private static final Box USUAL = new Box(0.04, -0.84, 0.96, 0.08);

    /**
     * What one glyph looks like, in sizes of the type.
     *
     * @param outlined whether the box is that of its outline rather than an estimate
     */
    record Shape(double advance, Box ink, boolean outlined) {}

    private final String name;
    private final Optional<TrueTypeFont> font;
    private final Map<Integer, Shape> byCharacter = new HashMap<>();
    private final Map<Integer, Shape> byGlyph = new HashMap<>();

    private OfdFont(String name, Optional<TrueTypeFont> font) {
        this.name = name;
        this.font = font;
    }

    /** A font that is not in the file. */
    static OfdFont named(String name) {
        return new OfdFont(name, Optional.empty());
    }

    /** A font file that cannot be read leaves a font with a name alone. */
    static OfdFont of(String name, byte[] file) {
        try {
            return new OfdFont(name, Optional.of(new TTFParser(true).parse(new RandomAccessReadBuffer(file))));
        } catch (IOException | RuntimeException other) {
            // Other kinds of fonts, and whatever the library runs into in damaged ones.
            return named(name);
        }
    }

    String name() {
        return name;
    }

    Shape character(int codePoint) {
        return byCharacter.computeIfAbsent(codePoint, this::lookUp);
    }

    /** @param codePoint taken where there is no such glyph */
    Shape glyph(int glyph, int codePoint) {
        return byGlyph.computeIfAbsent(glyph, id -> shape(id).orElseGet(() -> character(codePoint)));
    }

    private Shape lookUp(int codePoint) {
        Optional<Shape> known = Optional.empty();
        if (font.isPresent()) {
            try {
                CmapLookup characters = font.get().getUnicodeCmapLookup(false);
                int glyph = characters == null ? 0 : characters.getGlyphId(codePoint);
                known = glyph == 0 ? known : shape(glyph);
            } catch (IOException | RuntimeException damaged) {
                // Measured by estimate then.
                known = Optional.empty();
            }
        }
        double advance = GlyphWidth.of(codePoint, Double.NaN);
        return known.orElseGet(() -> new Shape(advance,
                new Box(USUAL.left() * advance, USUAL.top(), USUAL.right() * advance, USUAL.bottom()), false));
    }

    private Optional<Shape> shape(int glyph) {
        if (font.isEmpty()) {
            return Optional.empty();
        }
        try {
            double units = font.get().getUnitsPerEm();
            double advance = font.get().getAdvanceWidth(glyph) / units;
            if (font.get().getGlyph() == null) {
                return Optional.empty();
            }
            GlyphData data = font.get().getGlyph().getGlyph(glyph);
            if (data == null) {
                return Optional.of(new Shape(advance, new Box(0, 0, 0, 0), true));
            }
            BoundingBox box = data.getBoundingBox();
            return Optional.of(new Shape(advance, new Box(box.getLowerLeftX() / units, -box.getUpperRightY() / units,
                    box.getUpperRightX() / units, -box.getLowerLeftY() / units), true));
        } catch (IOException | RuntimeException damaged) {
            // A glyph that cannot be drawn; the others still can.
            return Optional.empty();
        }
    }
}
