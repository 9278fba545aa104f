package cn.yaodian.service.manuscript;

import cn.yaodian.composing.manuscript.TemplateReader;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptPicture;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.storage.source.ContentDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A manuscript in a text file, in the form that templates have. A picture is a PNG or JPEG file beside it, which the text
 * calls by its name with or without the ending.
 */
public final class ManuscriptFile {

    private static final long LARGEST_PICTURE = 30L << 20;

    private final ManuscriptTemplate words;
    private final Map<String, byte[]> pictures;

    private ManuscriptFile(ManuscriptTemplate words, Map<String, byte[]> pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    /**
     * @param kind that the manuscript is of
     * @throws FailureException {@link Failure#TEMPLATE_UNREADABLE}, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE,
     *                          FILE_KIND_UNKNOWN, or {@link Failure#MANUSCRIPT_OF_OTHER_KIND} if the file says another
     */
    public static ManuscriptFile read(Path file, ManuscriptTemplate kind) {
        String content = TextFile.read(file);
        String said = TemplateReader.kind(content);
        if (!said.isEmpty() && !said.endsWith(kind.name())) {
            throw new FailureException(Failure.MANUSCRIPT_OF_OTHER_KIND, file.getFileName(), said, kind.name());
        }
        return of(file, content, kind);
    }

    /**
     * Of whichever kind the file says.
     *
     * @throws FailureException like {@link #read(Path, ManuscriptTemplate)}, or {@link Failure#KIND_UNKNOWN}
     */
    public static ManuscriptFile read(Path file, ManuscriptTemplates kinds) {
        String content = TextFile.read(file);
        return of(file, content, kinds.find(TemplateReader.kind(content)));
    }

    private static ManuscriptFile of(Path file, String content, ManuscriptTemplate kind) {
        ManuscriptText text = TemplateReader.text(content);
        Map<String, byte[]> contents = new HashMap<>();
        List<ManuscriptPicture> named = new ArrayList<>();
        for (Path picture : picturesBeside(file)) {
            String name = picture.getFileName().toString();
            String plain = name.substring(0, name.lastIndexOf('.'));
            if (content.contains(plain)) {
                byte[] bytes = TextFile.bytes(picture, LARGEST_PICTURE);
                String sha256 = ContentDigest.of(bytes);
                contents.put(sha256, bytes);
                named.add(new ManuscriptPicture(name, sha256));
                named.add(new ManuscriptPicture(plain, sha256));
            }
        }
        return new ManuscriptFile(new ManuscriptTemplate(kind.key(), kind.name(), text.withPictures(named)), contents);
    }

    private static List<Path> picturesBeside(Path file) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(Files::isRegularFile).filter(
                    found -> found.getFileName().toString().toLowerCase(Locale.ROOT).matches(".+\\.(png|jpe?g)"))
                    .sorted().toList();
        } catch (IOException refused) {
            throw new FailureException(Failure.FILE_UNREADABLE, refused, folder);
        } catch (UncheckedIOException refused) {
            throw new FailureException(Failure.FILE_UNREADABLE, refused, folder);
        }
    }

    /** The file's words as a template: names in braces may stand in them. */
    public ManuscriptTemplate words() {
        return words;
    }

    /** @throws FailureException {@link Failure#KEPT_FILE_MISSING} */
    public byte[] picture(String sha256) {
        byte[] found = pictures.getOrDefault(sha256, new byte[0]);
        if (found.length == 0) {
            throw new FailureException(Failure.KEPT_FILE_MISSING, sha256);
        }
        return found;
    }
}
