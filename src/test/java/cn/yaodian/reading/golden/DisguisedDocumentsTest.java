package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.line.LineReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.ParagraphJoiner;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.AccountBook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** However its lines are cut, joined and marked, a document says the same. */
@Execution(ExecutionMode.CONCURRENT)
class DisguisedDocumentsTest {

    /**
     * Names of cases in which the text itself no longer says what it said, or in which we do not read it yet. Each is
     * named by itself, so that all others stay held.
     */
    private static final List<String> LEFT_OUT = List.of(
            // Its pages are out of order: what is cut or run together there goes on with another page's text.
            "001_\\S+ (FLUSH_AT_28|NARROW_COLUMN|ONE_LINE_A_SECTION|ALL_ON_ONE_LINE|ALL_ON_ONE_LINE_WITH_A_BLANK)",
            // Its title is wider than the column and stands right above a full line without a blank line between.
            "002_\\S+ FLUSH_AT_35",
            // A blank line within the name of the body that signs: nothing tells it from two bodies.
            "brackets\\.txt PAGES_OF_LONG_LINES",
            // Only numbers of the usual kinds are looked for within a line, and only whole ones.
            "(bare-lines|chapters|contents-list|damaged-numbers|decimal|named-tasks|small-signs)\\.txt (ONE_LINE_A_SECTION|ALL_ON_ONE_LINE\\w*)",
            // Units without a bracket that the margin cuts, in a document with too few long lines to show it.
            "decimal\\.txt (DRAWN_IN_AT_35|FLUSH_AT_35|NARROW_COLUMN|PARTED_BY_BLANK_LINES)",
            // Three lines that the margin cuts: too few to find a width from.
            "chapters\\.txt FLUSH_AT_28",
            // A task without a number that fills its line just so that its duties begin the next one.
            "unnumbered\\.md NARROW_COLUMN",
            // Letters and drafts with next to no numbers to part them by.
            "draft-plan\\.txt ALL_ON_ONE_LINE\\w*", "letter\\.txt (ONE_LINE_A_SECTION|ALL_ON_ONE_LINE\\w*)",
            // Too short to show its margin, or with a web page's lines that are no text among those that do.
            "short-bulletin\\.txt (FLUSH_AT_28|NARROW_COLUMN)", "pasted-page\\.txt NARROW_COLUMN",
            // A list of contents whose dots and page numbers go on in the next line.
            "contents-list\\.txt NARROW_COLUMN");

    @TestFactory
    Stream<DynamicTest> theSameDocumentSaysTheSame() throws URISyntaxException {
        URL golden = Objects.requireNonNull(DisguisedDocumentsTest.class.getResource("/cn/yaodian/reading/golden"));
        String seeds = System.getProperty("yaodian.seeds", "");
        Stream<Path> real = !seeds.isBlank() && Files.isDirectory(Path.of(seeds))
                ? Answer.documents(Path.of(seeds))
                : Stream.empty();
        return Stream.concat(Answer.documents(Path.of(golden.toURI())), real)
                .filter(file -> file.toString().matches(".*\\.(txt|md)")).flatMap(DisguisedDocumentsTest::disguised);
    }

    private static Stream<DynamicTest> disguised(Path file) {
        List<Passage> passages = passages(file);
        if (!passages.stream().allMatch(Paragraph.class::isInstance)) {
            return Stream.empty();
        }
        List<String> paragraphs = passages.stream().map(passage -> ((Paragraph) passage).text().toString()).toList();
        Answer plain = Answer.ofText(String.join("\n", paragraphs));
        return Arrays.stream(Disguise.values()).filter(disguise -> isHeld(file, disguise)).map(disguise -> DynamicTest
                .dynamicTest(file.getFileName() + " " + disguise, () -> saysTheSame(plain, disguise.of(paragraphs))));
    }

    private static boolean isHeld(Path file, Disguise disguise) {
        String name = file.getFileName() + " " + disguise;
        return LEFT_OUT.stream().noneMatch(name::matches);
    }

    private static void saysTheSame(Answer plain, String disguised) {
        Answer read = Answer.ofText(disguised);
        assertThat(read.header()).isEqualTo(plain.header());
        assertThat(read.outline(plain)).isEqualTo(plain.outline(plain));
        assertThat(read.paths()).isEqualTo(plain.paths());
        assertThat(read.units()).isEqualTo(plain.units());
        assertThat(read.indicators()).isEqualTo(plain.indicators());
    }

    private static List<Passage> passages(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new ParagraphJoiner(new AccountBook(text), line -> {})
                    .join(new LineReader(new AccountBook(text)).read(SourceText.of(text)));
        } catch (java.nio.charset.CharacterCodingException notUnicode) {
            return List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
