package cn.yaodian.writing.ofd;

import cn.yaodian.document.ImageFile;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pictures of one file, each in it once. */
final class EmbeddedImages {

    private static final int PNG = 0x89;

    private final Map<ImageFile, Integer> ids = new LinkedHashMap<>();

    EmbeddedImages(List<Page> pages, Identities identities) {
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Image image) {
                    ids.computeIfAbsent(image.image(), _ -> identities.next());
                }
            }
        }
    }

    int id(ImageFile image) {
        return Objects.requireNonNull(ids.get(image));
    }

    /** As resources of the document (GB/T 33190-2016, 7.9). */
    void describe(OfdXml xml) {
        if (ids.isEmpty()) {
            return;
        }
        xml.start("MultiMedias");
        ids.forEach((image, id) -> xml.start("MultiMedia", "ID", id, "Type", "Image", "Format", format(image))
                .text("MediaFile", name(image, id)).end());
        xml.end();
    }

    void write(PackageFile file, String folder) throws IOException {
        for (Map.Entry<ImageFile, Integer> entry : ids.entrySet()) {
            file.part(folder + name(entry.getKey(), entry.getValue()), entry.getKey().bytes());
        }
    }

    private static String name(ImageFile image, int id) {
        return "Image_" + id + (format(image).equals("PNG") ? ".png" : ".jpg");
    }

    private static String format(ImageFile image) {
        byte[] bytes = image.bytes();
        return bytes.length > 0 && (bytes[0] & 0xFF) == PNG ? "PNG" : "JPEG";
    }
}
