package cn.yaodian.writing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of each form: what is written for it, and that word processors can take it. */
public class DocxFormsTest {

    public static Stream<String> forms() {
        return SampleForms.all().keySet().stream();
    }

    private static OfficialDocument document(String form) {
        return Objects.requireNonNull(SampleForms.all().get(form));
    }

    private static byte[] docx(String form) throws IOException {
        return DocxWriterTest.docx(document(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theMainPartIsAsInTheGoldenFile(String form) throws IOException {
        try (InputStream in = DocxFormsTest.class.getResourceAsStream(form + ".xml")) {
            String golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(DocxWriterTest.normalised(DocxWriterTest.part(docx(form), "word/document.xml")))
                    .isEqualTo(golden);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void allPartsAreValid(String form) throws IOException {
        assertThat(OoxmlSchemas.faults(docx(form))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theWholeTextIsInTheFileInOrder(String form) throws IOException {
        assertThat(DocxWriterTest.text(docx(form))).isEqualTo(DocumentText.of(document(form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSameDocumentGivesTheSameBytes(String form) throws IOException {
        assertThat(docx(form)).isEqualTo(docx(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyStyleThatIsUsedIsDefinedAndEveryRelationLeadsToAPart(String form) throws IOException {
        byte[] docx = docx(form);
        String document = DocxWriterTest.part(docx, "word/document.xml");
        String styles = DocxWriterTest.part(docx, "word/styles.xml");
        assertThat(Pattern.compile("w:[pr]Style w:val=\"(\\w+)\"").matcher(document).results().map(one -> one.group(1))
                .distinct().toList()).isNotEmpty()
                .allSatisfy(style -> assertThat(styles).contains("w:styleId=\"" + style + "\""));
        String relations = DocxWriterTest.part(docx, "word/_rels/document.xml.rels");
        assertThat(Pattern.compile(" r:(?:id|embed)=\"([^\"]+)\"").matcher(document).results().map(one -> one.group(1))
                .distinct().toList()).isNotEmpty()
                .allSatisfy(id -> assertThat(relations).contains(" Id=\"" + id + "\""));
        for (String target : Pattern.compile("Target=\"([^\"]+)\"").matcher(relations).results()
                .map(one -> one.group(1)).toList()) {
            assertThat(DocxWriterTest.part(docx, "word/" + target)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void drawingsHaveNumbersOfTheirOwnAndNoTableStandsLast(String form) throws IOException {
        String document = DocxWriterTest.part(docx(form), "word/document.xml");
        assertThat(
                Pattern.compile("<wp:docPr id=\"(\\d+)\"").matcher(document).results().map(MatchResult::group).toList())
                .doesNotHaveDuplicates();
        assertThat(document).doesNotContain("</w:tbl><w:sectPr").doesNotContain("</w:tbl><w:tbl>")
                .doesNotContain("</w:tbl></w:tc>");
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx(form)))) {
            assertThat(file.getBodyElements()).isNotEmpty();
        }
    }
}
