package cn.yaodian.service.manuscript;

import cn.yaodian.composing.manuscript.TemplateWriter;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The words of a manuscript as one text file: for keeping them where the workspace does not take them. */
public final class ManuscriptWords {

    /** Kind and key stand first in the file. */
    private static final int LINES_OF_KIND = 2;
    /** Behind the name of a field, and nothing behind it where the field is empty. */
    private static final String FIELD = "：";

    private ManuscriptWords() {}

    /**
     * Writes the words into a new file named after the manuscript; one that is there already stays.
     *
     * @return the file
     * @throws cn.yaodian.domain.failure.FailureException TARGET_NOT_WRITABLE, DISK_FULL
     */
    public static Path write(Manuscript manuscript, Path folder) {
        String title = manuscript.text().title();
        return write(title.isBlank() ? manuscript.id().toString() : title, of(manuscript.kind(), manuscript.text()),
                folder);
    }

    /** Does the same for a template. */
    public static Path write(ManuscriptTemplate template, Path folder) {
        return write(template.name(), TemplateWriter.write(template), folder);
    }

    private static Path write(String name, String words, Path folder) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return SafeFile.write(FileNames.free(folder.resolve(FileNames.legal(name) + ".txt")), Overwrite.REFUSE,
                out -> out.write(bytes));
    }

    /** All its words, a field or a paragraph a line, each part under its name; without fields that say nothing. */
    public static List<String> lines(ManuscriptText text) {
        return of("text", text).lines().skip(LINES_OF_KIND).filter(line -> !line.isBlank() && !line.endsWith(FIELD))
                .toList();
    }

    private static String of(String kind, ManuscriptText text) {
        return TemplateWriter.write(new ManuscriptTemplate(kind, kind, text));
    }
}
