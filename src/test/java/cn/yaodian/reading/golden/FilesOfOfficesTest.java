package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Files as word processors, spreadsheets and sites write them: automatic numbers, letterheads in boxes, tracked changes,
 * footnotes, merged cells, attachments on sheets of their own, columns, spreads and tables without lines. Their answers
 * were made by hand before the program had read them.
 */
@Execution(ExecutionMode.CONCURRENT)
class FilesOfOfficesTest {

    @TestFactory
    Stream<DynamicTest> eachFileComesOutAsByHand() throws URISyntaxException {
        URL folder = Objects.requireNonNull(FilesOfOfficesTest.class.getResource("/cn/yaodian/reading/files"));
        return Answer.documents(Path.of(folder.toURI())).map(file -> DynamicTest
                .dynamicTest(file.getFileName().toString(), () -> comesOutAsByHand(file)));
    }

    private static void comesOutAsByHand(Path file) throws IOException {
        Answer wanted = Answer.byHand(file);
        Answer read = Answer.read(file);
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
