package cn.yaodian.reading.golden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.workbook.TestWorkbook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tables of tasks of invented places: in whatever kind of file a table stands, it is read as it was by hand. */
class TableDocumentsTest {

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> eachTableComesOutAsByHandInEveryKindOfFile() throws URISyntaxException, IOException {
        URL tables = Objects.requireNonNull(TableDocumentsTest.class.getResource("/cn/yaodian/reading/golden/tables"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Path description : Answer.documents(Path.of(tables.toURI())).toList()) {
            String name = description.getFileName().toString().replace(".rows", "");
            kinds(RowsDocument.of(description)).forEach((ending, bytes) -> tests.add(DynamicTest.dynamicTest(
                    name + "." + ending, () -> comesOutAsByHand(description, name + "." + ending, bytes))));
        }
        return tests.stream();
    }

    private static Map<String, byte[]> kinds(RowsDocument document) {
        Map<String, byte[]> kinds = new TreeMap<>(Map.of("xlsx", document.workbook(TestWorkbook.xlsx()), "xls",
                document.workbook(TestWorkbook.xls())));
        if (document.hasOneSheet()) {
            kinds.putAll(Map.of("html", document.html(), "docx", document.docx(), "md", document.markdown(), "txt",
                    document.pasted()));
        }
        return kinds;
    }

    private void comesOutAsByHand(Path description, String name, byte[] bytes) throws IOException {
        Answer wanted = Answer.byHand(description);
        Answer read = Answer.read(Files.write(folder.resolve(name), bytes));
        assertThat(read.outline(wanted)).isEqualTo(wanted.outline(wanted));
        assertThat(read.header()).isEqualTo(wanted.header());
        assertThat(read.paths()).isEqualTo(wanted.paths());
        assertThat(read.units()).isEqualTo(wanted.units());
        assertThat(read.indicators()).isEqualTo(wanted.indicators());
    }
}
