package cn.yaodian.writing.pdf;

import cn.yaodian.document.ImageFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of one PDF, each embedded once. */
final class EmbeddedImages {

    private final PDDocument document;
    private final Map<ImageFile, PDImageXObject> images = new HashMap<>();

    EmbeddedImages(PDDocument document) {
        this.document = document;
    }

    /** @throws IOException if it is no picture that can be read */
    PDImageXObject of(ImageFile file) throws IOException {
        PDImageXObject image = images.get(file);
        if (image == null) {
            image = PDImageXObject.createFromByteArray(document, file.bytes(), null);
            images.put(file, image);
        }
        return image;
    }
}
