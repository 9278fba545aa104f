package cn.yaodian.typesetting;

import cn.yaodian.document.ImageFile;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Size of a picture in its own dots, read from its head alone. */
public record ImageShape(int width, int height) {

    /** Dots that no picture of an office has; one that claims more would fill the memory of whoever decodes it. */
    private static final long MOST_DOTS = 100_000_000;

    /** @return nothing for what is no picture, or one so large that no office can mean it */
    public static Optional<ImageShape> of(ImageFile image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(image.open())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new ImageShape(reader.getWidth(0), reader.getHeight(0)))
                        .filter(shape -> shape.width > 0 && shape.height > 0
                                && (long) shape.width * shape.height <= MOST_DOTS);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Image readers throw whatever they meet in damaged files.
            return Optional.empty();
        }
    }

    public double proportion() {
        return (double) height / width;
    }
}
