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

/** However its lines are cut, joined and marked, a document says the same. */
class DisguisedDocumentsTest {

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
        return Arrays.stream(Disguise.values()).map(disguise -> DynamicTest
                .dynamicTest(file.getFileName() + " " + disguise, () -> saysTheSame(plain, disguise.of(paragraphs))));
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
