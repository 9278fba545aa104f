package cn.yaodian.inspection.pdf;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.reading.pdf.FontLooks;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What the glyphs of one document's fonts look like, each looked at once. Not for several threads. */
final class GlyphShapes {

    /** Glyphs are measured in thousandths of the type's size. */
    private static final double UNITS = 1000;
    /** Where the ink of a Chinese character stands in its square, where its font is not in the file. */
    private static final Box USUAL = new Box(0.04, -0.84, 0.96, 0.08);

    private final Map<PDFont, Map<Integer, Optional<Box>>> boxes = new HashMap<>();
    private final FontLooks looks = new FontLooks();

    String text(PDFont font, int code) {
        return looks.text(font, code);
    }

    String name(PDFont font) {
        String name = font.getName();
        return name == null ? "" : name;
    }

    /** The ink's box in sizes of the type, downward from the baseline's left end; nothing where the file does not tell. */
    Optional<Box> outline(PDFont font, int code) {
        return boxes.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(code, c -> look(font, c));
    }

    /** An estimate for {@link #outline}. */
    static Box usual(double width) {
        return new Box(USUAL.left() * width, USUAL.top(), USUAL.right() * width, USUAL.bottom());
    }

    private static Optional<Box> look(PDFont font, int code) {
        if (!font.isEmbedded() || font instanceof PDType3Font || !(font instanceof PDVectorFont vector)) {
            return Optional.empty();
        }
        try {
            GeneralPath path = vector.getNormalizedPath(code);
            if (path == null) {
                return Optional.empty();
            }
            Rectangle2D box = path.getBounds2D();
            return Optional.of(new Box(box.getMinX() / UNITS, -box.getMaxY() / UNITS, box.getMaxX() / UNITS,
                    -box.getMinY() / UNITS));
        } catch (IOException | RuntimeException damaged) {
            // A glyph that cannot be drawn; the others still can.
            return Optional.empty();
        }
    }
}
