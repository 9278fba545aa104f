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

/** Short documents of invented places, one for each form that offices write; their answers were made by hand. */
class GoldenDocumentsTest {

    @TestFactory
    Stream<DynamicTest> eachFormComesOutAsByHand() throws URISyntaxException {
        URL folder = Objects.requireNonNull(GoldenDocumentsTest.class.getResource("/cn/yaodian/reading/golden"));
        return Answer.documents(Path.of(folder.toURI())).filter(file -> file.toString().matches(".*\\.(txt|md|html)"))
                .map(document -> DynamicTest.dynamicTest(document.getFileName().toString(),
                        () -> comesOutAsByHand(document)));
    }

    private static void comesOutAsByHand(Path document) throws IOException {
        Answer wanted = Answer.byHand(document);
        Answer read = Answer.read(document);
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.paths()).isEqualTo(wanted.paths());
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
