package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.format.MarkedFile;
import cn.yaodian.reading.format.OldWordFile;
import cn.yaodian.reading.format.PlainText;
import cn.yaodian.reading.format.WordFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same document as a file of each kind gives the answer that was made by hand for its text. Of PDF,
 * {@link PrintedDocumentsTest} holds it.
 */
class EveryFormatTest {

    /** Makes a file of one kind. */
    private interface Maker {
        byte[] make(List<String> paragraphs) throws IOException;
    }

    private record Format(String name, Maker maker) {}

    private static final List<Format> FORMATS = List.of(new Format("typed.docx", WordFile::typed),
            new Format("numbered.docx", WordFile::numbered), new Format("old.doc", OldWordFile::of),
            new Format("page.html", MarkedFile::html), new Format("text.md", MarkedFile::markdown));

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> theSameTextHasTheSameAnswerInEveryFormat() throws URISyntaxException {
        return PlainDocuments.all()
                .flatMap(document -> FORMATS.stream().map(format -> DynamicTest.dynamicTest(
                        document.getFileName() + " as " + format.name(), () -> sameAnswer(document, format))));
    }

    private void sameAnswer(Path document, Format format) throws IOException {
        Answer wanted = Answer.byHand(document);
        byte[] file = format.maker().make(PlainText.paragraphs(document));
        Answer read = Answer.read(Files.write(folder.resolve(format.name()), file));
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
