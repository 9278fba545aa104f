package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.page.PlainPrint;
import cn.yaodian.roundtrip.WrittenFormat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same documents, printed on pages: what was found in the text is found on the pages. */
@Execution(ExecutionMode.CONCURRENT)
class PrintedDocumentsTest {

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> aPrintedDocumentReadsAsItsText() throws URISyntaxException {
        return PlainDocuments.all()
                .flatMap(document -> Stream.of(WrittenFormat.PDF, WrittenFormat.OFD).map(format -> DynamicTest
                        .dynamicTest(document.getFileName() + " " + format, () -> readsAsItsText(document, format))));
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
