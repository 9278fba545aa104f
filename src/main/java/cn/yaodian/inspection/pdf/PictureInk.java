package cn.yaodian.inspection.pdf;

import cn.yaodian.inspection.measure.RedShare;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Looks into a picture of a PDF. */
final class PictureInk {

    /** No seal is scanned finer; larger ones are not unpacked. */
    private static final long MOST_DOTS = 4_000_000;

    private PictureInk() {}

    /** Share of what is drawn that is red; 0 for what cannot be looked into. */
    static double red(PDImage image) {
        if (!(image instanceof PDImageXObject) || (long) image.getWidth() * image.getHeight() > MOST_DOTS) {
            return 0;
        }
        try {
            return RedShare.of(image.getImage());
        } catch (IOException | RuntimeException damaged) {
            // Decoders throw whatever they meet in damaged pictures.
            return 0;
        }
    }
}
