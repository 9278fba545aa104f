package cn.yaodian.composing.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The templates that come with the program, in the order in which a clerk is shown them. */
public final class BuiltInTemplates {

    private static final List<String> KEYS = List.of("notice", "issuing-notice", "report", "request", "reply", "letter",
            "reply-letter", "opinions", "minutes", "work-points", "implementation-plan", "bulletin", "supervision",
            "circular", "consultation", "returns-notice", "reminder");
    private static final List<ManuscriptTemplate> ALL = KEYS.stream().map(BuiltInTemplates::read).toList();

    private BuiltInTemplates() {}

    public static List<ManuscriptTemplate> all() {
        return ALL;
    }

    /** Empty for a template of the office's own. */
    public static Optional<ManuscriptTemplate> get(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static ManuscriptTemplate read(String key) {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(key + ".txt")) {
            return TemplateReader.template(new String(Objects.requireNonNull(in, key).readAllBytes(),
                    StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
