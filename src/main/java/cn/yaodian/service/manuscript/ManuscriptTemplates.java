package cn.yaodian.service.manuscript;

import cn.yaodian.composing.manuscript.BuiltInTemplates;
import cn.yaodian.composing.manuscript.Placeholder;
import cn.yaodian.composing.manuscript.TemplateReader;
import cn.yaodian.composing.manuscript.TemplateWriter;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the office's manuscripts begin: the program's templates, as the office has changed them, and those that it made
 * itself. Safe to call from any thread.
 */
public final class ManuscriptTemplates {

    private static final String OWN = "own-";

    private final OwnTemplates own;

    public ManuscriptTemplates(OwnTemplates own) {
        this.own = own;
    }

    /** The program's kinds in their usual order, then the office's own. */
    public List<OfficeTemplate> all() {
        Map<String, ManuscriptTemplate> changed = new LinkedHashMap<>();
        own.changed().forEach(template -> changed.put(template.key(), template));
        List<OfficeTemplate> all = new ArrayList<>();
        for (ManuscriptTemplate builtIn : BuiltInTemplates.all()) {
            Optional<ManuscriptTemplate> ours = Optional.ofNullable(changed.remove(builtIn.key()));
            all.add(described(ours.orElse(builtIn), true, ours.filter(words -> !words.equals(builtIn)).isPresent()));
        }
        changed.values().forEach(made -> all.add(described(made, false, true)));
        return List.copyOf(all);
    }

    private static OfficeTemplate described(ManuscriptTemplate template, boolean builtIn, boolean changed) {
        String words = TemplateWriter.write(template);
        return new OfficeTemplate(template, builtIn, changed, names(words, Placeholder::isOfPlan),
                names(template.text().title(), Placeholder::isOfTask), names(words, Placeholder::isOfCited));
    }

    private static boolean names(String words, Predicate<Placeholder> sort) {
        return Stream.of(Placeholder.values()).filter(sort).anyMatch(name -> name.isIn(words));
    }

    /** Empty for a kind that is gone. */
    public Optional<ManuscriptTemplate> get(String key) {
        return all().stream().map(OfficeTemplate::template).filter(template -> template.key().equals(key)).findFirst();
    }

    /**
     * The kind that goes by a key or a name: notice, 通知.
     *
     * @throws FailureException {@link Failure#KIND_UNKNOWN}
     */
    public ManuscriptTemplate find(String wanted) {
        List<ManuscriptTemplate> kinds = all().stream().map(OfficeTemplate::template).toList();
        return kinds.stream().filter(kind -> kind.key().equalsIgnoreCase(wanted) || kind.name().equals(wanted))
                .findFirst().orElseThrow(() -> new FailureException(Failure.KIND_UNKNOWN, wanted,
                        kinds.stream().map(kind -> kind.key() + "（" + kind.name() + "）")
                                .collect(Collectors.joining("、"))));
    }

    /** What a kind is called; its key where its template is gone. */
    public String name(String key) {
        return get(key).map(ManuscriptTemplate::name).orElse(key);
    }

    /** Keeps the office's words for a kind. */
    public void put(ManuscriptTemplate template) {
        own.put(template);
    }

    /** Goes back to the program's words; a kind that the office made itself is gone. */
    public void reset(String key) {
        own.reset(key);
    }

    /** Makes a kind of the office's own. */
    public ManuscriptTemplate add(String name, ManuscriptText text) {
        List<String> taken = all().stream().map(template -> template.template().key()).toList();
        String key = Stream.iterate(1, number -> number + 1).map(number -> OWN + number)
                .filter(free -> !taken.contains(free)).findFirst().orElseThrow();
        ManuscriptTemplate made = new ManuscriptTemplate(key, name, text);
        own.put(made);
        return made;
    }

    /** What may stand in braces in a template. */
    public static List<TemplateName> names() {
        return Stream.of(Placeholder.values()).map(name -> new TemplateName(name.written(), name.meaning())).toList();
    }

    /**
     * Writes a template as a text file that can be edited anywhere.
     *
     * @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public static Path write(ManuscriptTemplate template, Path target, boolean replace) {
        byte[] file = TemplateWriter.write(template).getBytes(StandardCharsets.UTF_8);
        return SafeFile.write(target, replace ? Overwrite.REPLACE : Overwrite.REFUSE, out -> out.write(file));
    }

    /**
     * Reads a template from such a file.
     *
     * @throws FailureException {@link Failure#TEMPLATE_UNREADABLE} with the line that is not understood, or as
     *                          {@link TextFile#read}
     */
    public static ManuscriptTemplate read(Path file) {
        return TemplateReader.template(TextFile.read(file));
    }
}
