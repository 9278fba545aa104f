package cn.yaodian.writing.docx;

import cn.yaodian.document.ImageFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of one file, each once. */
final class Media {

    /** How the formats that word processors show begin, and the extension of each. */
    private static final Map<String, String> SIGNATURES = Map.of("\u0089PNG", "png", "\u00ff\u00d8\u00ff", "jpeg",
            "GIF8",
            "gif", "BM", "bmp");

    /** @param name within the folder of the main part */
    record Part(String id, String name, ImageFile image) {}

    private final Map<ImageFile, Part> parts = new LinkedHashMap<>();

    /** @return key of its relationship; nothing for what no word processor shows */
    Optional<String> relation(ImageFile image) {
        return extension(image).map(extension -> parts.computeIfAbsent(image, _ -> {
            int number = parts.size() + 1;
            return new Part("rIdImage" + number, "media/image" + number + "." + extension, image);
        }).id());
    }

    private static Optional<String> extension(ImageFile image) {
        byte[] bytes = image.bytes();
        return SIGNATURES.entrySet().stream().filter(entry -> startsWith(bytes, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        boolean same = bytes.length >= signature.length();
        for (int i = 0; same && i < signature.length(); i++) {
            same = (bytes[i] & 0xFF) == signature.charAt(i);
        }
        return same;
    }

    List<Part> parts() {
        return new ArrayList<>(parts.values());
    }
}
