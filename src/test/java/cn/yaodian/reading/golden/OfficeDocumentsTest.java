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

/**
 * Whole documents as offices of many kinds issue them, each with an answer that was made by hand before the program had read
 * it.
 */
class OfficeDocumentsTest {

    @TestFactory
    Stream<DynamicTest> eachDocumentComesOutAsByHand() throws URISyntaxException {
        URL folder = Objects.requireNonNull(OfficeDocumentsTest.class.getResource("/cn/yaodian/reading/offices"));
        return Answer.documents(Path.of(folder.toURI())).map(document -> DynamicTest
                .dynamicTest(document.getFileName().toString(), () -> comesOutAsByHand(document)));
    }

    private static void comesOutAsByHand(Path document) throws IOException {
        Answer wanted = Answer.byHand(document);
        Answer read = Answer.read(document);
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.paths()).isEqualTo(wanted.paths());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
