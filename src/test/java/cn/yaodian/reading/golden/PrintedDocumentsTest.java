package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.page.PlainPrint;
import cn.yaodian.roundtrip.WrittenFormat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same documents, printed on pages: what was found in the text is found on the pages. */
class PrintedDocumentsTest {

    /** Documents whose lines are paragraphs; others lose on paper what their blank lines and tables say. */
    private static final List<String> PRINTED = List.of("articles", "brackets", "heading-then-body", "own-line-duties",
            "principles", "quantities", "unnumbered");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> aPrintedDocumentReadsAsItsText() throws URISyntaxException {
        URL golden = Objects.requireNonNull(PrintedDocumentsTest.class.getResource("/cn/yaodian/reading/golden"));
        String seeds = System.getProperty("yaodian.seeds", "");
        Stream<Path> real = Files.isDirectory(Path.of(seeds)) ? Answer.documents(Path.of(seeds)) : Stream.of();
        return Stream.concat(Answer.documents(Path.of(golden.toURI())).filter(PrintedDocumentsTest::isPrinted), real)
                .flatMap(document -> Stream.of(WrittenFormat.PDF, WrittenFormat.OFD).map(format -> DynamicTest
                        .dynamicTest(document.getFileName() + " " + format, () -> readsAsItsText(document, format))));
    }

    private static boolean isPrinted(Path document) {
        String name = document.getFileName().toString();
        return PRINTED.contains(name.substring(0, name.lastIndexOf('.')));
    }

    private void readsAsItsText(Path document, WrittenFormat format) throws IOException {
        Answer wanted = Answer.byHand(document);
        Answer read = Answer.read(format.write(PlainPrint.of(document), folder));
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
