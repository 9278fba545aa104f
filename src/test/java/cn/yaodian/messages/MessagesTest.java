package cn.yaodian.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.yaodian.architecture.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the bundle and the code to each other. A key stands in the code as one string literal; a literal that ends in
 * a dot ("failure.") is completed by the constants of the enum named here.
 */
class MessagesTest {

    private static final Path BUNDLE = Path.of("src/main/resources/cn/yaodian/messages/messages.properties");

    /** Prefix of keys → the enum whose constants complete it. */
    private static final Map<String, String> ENUM_PREFIXES = Map.ofEntries(
            Map.entry("failure.", "cn.yaodian.domain.failure.Failure"),
            Map.entry("rail.", "cn.yaodian.ui.frame.RailEntry"),
            Map.entry("brightness.", "cn.yaodian.ui.theme.Brightness"),
            Map.entry("figureDoubt.", "cn.yaodian.domain.progress.FigureDoubt"),
            Map.entry("lightCondition.", "cn.yaodian.ui.settings.rule.ConditionChoice"),
            Map.entry("usualSchedule.", "cn.yaodian.ui.settings.rule.ScheduleFields$Kind"),
            Map.entry("calendar.fault.", "cn.yaodian.domain.calendar.CalendarFault$Kind"),
            Map.entry("duty.choice.", "cn.yaodian.ui.duty.MeaningChoice"),
            Map.entry("lack.", "cn.yaodian.domain.readiness.LackKind"),
            Map.entry("role.", "cn.yaodian.domain.plan.DutyRole"),
            Map.entry("comparison.", "cn.yaodian.domain.indicator.Comparison"),
            Map.entry("format.", "cn.yaodian.service.export.Format"),
            Map.entry("fonts.", "cn.yaodian.service.font.FontReport$Kind"),
            Map.entry("print.sides.", "cn.yaodian.ui.printing.PaperSides"),
            Map.entry("print.edge.", "cn.yaodian.service.print.CutOff$Edge"),
            Map.entry("print.thing.", "cn.yaodian.service.print.CutOff$Thing"),
            Map.entry("lineKind.", "cn.yaodian.ui.manuscript.body.LineKind"),
            Map.entry("remarkKind.", "cn.yaodian.ui.manuscript.editor.RemarkKind"),
            Map.entry("fieldPart.", "cn.yaodian.ui.manuscript.field.FieldPart"),
            Map.entry("manuscriptLack.", "cn.yaodian.domain.manuscript.ManuscriptLack"),
            Map.entry("scheduleKind.", "cn.yaodian.ui.ledger.indicator.ScheduleKind"),
            Map.entry("recordField.", "cn.yaodian.service.ledger.RecordField"),
            Map.entry("editRefusal.", "cn.yaodian.service.overview.edit.RefusalKind"),
            Map.entry("numberDeed.", "cn.yaodian.ui.manuscript.number.NumberDeed"));

    /** Where keys are used: only these layers may name the bundle. */
    private static final List<String> SPEAKING = List.of("src/main/java/cn/yaodian/ui",
            "src/main/java/cn/yaodian/command", "src/main/java/cn/yaodian/messages");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9_]*)+\\.?|[a-z]+\\.");
    /** How an annotation of the command line names a key. */
    private static final Pattern IN_ANNOTATION = Pattern.compile("\\$\\{bundle:([^}]*)}");

    private static final Map<String, String> SENTENCES = new LinkedHashMap<>();
    private static final List<String> DOUBLED = new ArrayList<>();
    private static final Set<String> USED = new TreeSet<>();

    @BeforeAll
    static void readBundleAndCode() throws IOException {
        for (String line : Files.readAllLines(BUNDLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s*=\\s*", 2);
                assertThat(parts).as("a line is key=sentence: %s", line).hasSize(2);
                if (SENTENCES.put(parts[0], parts[1]) != null) {
                    DOUBLED.add(parts[0]);
                }
            }
        }
        Set<String> sections = new HashSet<>();
        SENTENCES.keySet().forEach(key -> sections.add(key.substring(0, key.indexOf('.') + 1)));
        SourceFile.below("src/main/java").stream()
                .filter(file -> SPEAKING.stream().anyMatch(file::isIn))
                .flatMap(file -> file.literals().stream()).flatMap(MessagesTest::candidates)
                .filter(key -> sections.contains(key.substring(0, key.indexOf('.') + 1))).forEach(USED::add);
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(DOUBLED).isEmpty();
    }

    @Test
    void everyKeyThatTheCodeNamesHasASentence() {
        assertThat(USED).filteredOn(key -> !key.endsWith(".")).isSubsetOf(SENTENCES.keySet());
    }

    @Test
    void everyPrefixIsCompletedByTheConstantsOfItsEnum() throws ClassNotFoundException {
        assertThat(USED).filteredOn(key -> key.endsWith(".")).as("prefixes named in ENUM_PREFIXES")
                .isSubsetOf(ENUM_PREFIXES.keySet());
        for (Map.Entry<String, String> prefix : ENUM_PREFIXES.entrySet()) {
            List<String> wanted = Stream.of(Class.forName(prefix.getValue()).getEnumConstants())
                    .map(constant -> prefix.getKey() + ((Enum<?>) constant).name()).toList();
            assertThat(SENTENCES.keySet()).filteredOn(key -> key.startsWith(prefix.getKey())
                    && key.indexOf('.', prefix.getKey().length()) < 0 && !USED.contains(key))
                    .as("sentences of %s", prefix.getValue()).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void noSentenceIsLeftOver() {
        assertThat(SENTENCES.keySet()).filteredOn(
                key -> !USED.contains(key) && ENUM_PREFIXES.keySet().stream().noneMatch(key::startsWith)).isEmpty();
    }

    @Test
    void everySentenceSaysSomethingAndCanBeFilledIn() {
        SENTENCES.forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank();
            if (sentence.contains("{")) {
                assertThatCode(() -> new MessageFormat(sentence, Locale.CHINA)).as(key).doesNotThrowAnyException();
                // MessageFormat takes a single quote for the start of literal text and drops it.
                assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    private static Stream<String> candidates(String literal) {
        Matcher annotated = IN_ANNOTATION.matcher(literal);
        return literal.contains("${bundle:")
                ? annotated.results().map(found -> found.group(1))
                : Stream.of(literal).filter(KEY.asMatchPredicate());
    }
}
