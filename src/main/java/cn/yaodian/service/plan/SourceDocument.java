package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.storage.source.ContentDigest;
import java.nio.file.Path;

/** The bytes of the file that a plan was read from, kept as they were. */
public final class SourceDocument {

    private final Path place;
    private final String fileName;
    private final String sha256;
    private final byte[] content;

    private SourceDocument(Path place, byte[] content) {
        this.place = place;
        this.fileName = String.valueOf(place.getFileName());
        this.content = content;
        this.sha256 = ContentDigest.of(content);
    }

    /** @throws FailureException as {@link FileLoader#load} */
    static SourceDocument of(Path file) {
        return new SourceDocument(file, new FileLoader().load(file));
    }

    /** What does not lie in a file, such as text from the clipboard, under the name that it is kept by. */
    public static SourceDocument of(String fileName, byte[] content) {
        return new SourceDocument(Path.of(fileName), content.clone());
    }

    /** Where it lies, as the clerk named it: by this a failure tells her which of her files is meant. */
    Path place() {
        return place;
    }

    /** Without its folder. */
    public String fileName() {
        return fileName;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }
}
