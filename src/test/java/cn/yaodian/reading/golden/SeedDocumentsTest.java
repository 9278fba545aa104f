package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real documents that are not part of the project; skipped where they are absent. */
class SeedDocumentsTest {

    @TestFactory
    Stream<DynamicTest> realDocumentsComeOutAsTheyDidByHand() {
        String folder = System.getProperty("yaodian.seeds", "");
        assumeTrue(!folder.isBlank() && Files.isDirectory(Path.of(folder)),
                "no real documents: set -Dyaodian.seeds to their folder");
        return Answer.documents(Path.of(folder)).map(document -> DynamicTest
                .dynamicTest(document.getFileName().toString(), () -> comesOutAsByHand(document)));
    }

    private static void comesOutAsByHand(Path document) throws IOException {
        Answer wanted = Answer.byHand(document);
        Answer read = Answer.read(document);
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
