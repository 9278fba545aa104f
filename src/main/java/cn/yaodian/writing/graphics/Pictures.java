package cn.yaodian.writing.graphics;

import cn.yaodian.document.ImageFile;
import cn.yaodian.typesetting.ImageShape;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures decoded to dots, each once. Not for several threads. */
public final class Pictures {

    private final Map<ImageFile, Optional<BufferedImage>> decoded = new HashMap<>();

    /** @return nothing for what cannot be decoded: its place on the page is left empty */
    public Optional<BufferedImage> of(ImageFile file) {
        return decoded.computeIfAbsent(file, Pictures::read);
    }

    private static Optional<BufferedImage> read(ImageFile file) {
        if (ImageShape.of(file).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ImageIO.read(file.open()));
        } catch (IOException | RuntimeException otherColours) {
            return separated(file);
        }
    }

    /** A JPEG made for four printing inks, as print shops send them: Java's own reader does not take it. */
    private static Optional<BufferedImage> separated(ImageFile file) {
        try (PDDocument carrier = new PDDocument()) {
            return Optional.of(PDImageXObject.createFromByteArray(carrier, file.bytes(), null).getImage());
        } catch (IOException | RuntimeException broken) {
            // Image readers throw whatever they meet in damaged files.
            return Optional.empty();
        }
    }

    /**
     * The picture in about as many dots as it will take, at most twice: in one step, a reduction would leave dots out and
     * break thin lines.
     *
     * @param width in dots of what it is painted on
     */
    static BufferedImage reduced(BufferedImage image, double width) {
        BufferedImage now = image;
        while (now.getWidth() >= 2 * Math.max(1, width) && now.getWidth() > 1 && now.getHeight() > 1) {
            BufferedImage half = new BufferedImage(now.getWidth() / 2, now.getHeight() / 2,
                    now.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            now = half;
        }
        return now;
    }
}
