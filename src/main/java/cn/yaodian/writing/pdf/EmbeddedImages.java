package cn.yaodian.writing.pdf;

import cn.yaodian.document.ImageFile;
import cn.yaodian.typesetting.ImageShape;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of one PDF, each embedded once. */
final class EmbeddedImages {

    private final PDDocument document;
    private final Map<ImageFile, Optional<PDImageXObject>> images = new HashMap<>();

    EmbeddedImages(PDDocument document) {
        this.document = document;
    }

    /** @return nothing for what cannot be decoded: its place on the page is left empty */
    Optional<PDImageXObject> of(ImageFile file) {
        return images.computeIfAbsent(file, this::embedded);
    }

    private Optional<PDImageXObject> embedded(ImageFile file) {
        if (ImageShape.of(file).isEmpty()) {
            return Optional.empty();
        }
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, file.bytes(), null);
            // Colours of four inks, or by a profile of their own, an archive's file may not hold beside its own.
            return Optional.of(isPlain(image.getColorSpace())
                    ? image
                    : LosslessFactory.createFromImage(document, image.getImage()));
        } catch (IOException | RuntimeException broken) {
            // Image readers throw whatever they meet in damaged files.
            return Optional.empty();
        }
    }

    private static boolean isPlain(PDColorSpace colours) throws IOException {
        return colours instanceof PDIndexed indexed
                ? isPlain(indexed.getBaseColorSpace())
                : colours instanceof PDDeviceRGB || colours instanceof PDDeviceGray;
    }
}
