package cn.yaodian.service.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.manuscript.BuiltInTemplates;
import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PageText;
import cn.yaodian.document.WrittenText;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind from its template to its files. */
@Execution(ExecutionMode.CONCURRENT)
class KindsTest {

    private static final Fonts FONTS = new Fonts(BundledFonts.LIBRARY);
    private static final ManuscriptExports EXPORTS = new ManuscriptExports(_ -> new byte[0], () -> Kinds.OFFICE, FONTS,
            Kinds.CLOCK);

    @TempDir
    Path folder;

    static List<String> kinds() {
        return BuiltInTemplates.all().stream().map(ManuscriptTemplate::key).toList();
    }

    private static ManuscriptTemplate template(String kind) {
        return BuiltInTemplates.get(kind).orElseThrow();
    }

    private byte[] written(ManuscriptTemplate template, Format format) throws IOException {
        ManuscriptText text = Kinds.of(template);
        Path target = folder.resolve(EXPORTS.fileName(template.name(), 2026, text, format));
        return Files.readAllBytes(
                EXPORTS.write(template.name(), text, format, target, OnExisting.REFUSE).getFirst());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itReadsAsInTheGoldenFile(String kind) throws IOException {
        String text = new String(written(template(kind), Format.TXT), StandardCharsets.UTF_8);
        try (InputStream golden = KindsTest.class.getResourceAsStream(kind + ".txt")) {
            assertThat(text.substring(1).replace("\r\n", "\n")).isEqualTo(
                    new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theTextOfEveryFileIsTheDocumentsTextExactly(String kind) throws IOException {
        OfficialDocument document = ManuscriptComposer.compose(Kinds.of(template(kind)), _ -> new byte[0]);
        String text = DocumentText.of(document);
        List<Page> pages = new Typesetter(FONTS.metrics()).set(document);
        assertThat(PageText.ofDocument(pages)).isEqualTo(text);
        assertThat(WrittenText.ofPdf(written(template(kind), Format.PDF))).isEqualTo(PageText.of(pages));
        assertThat(WrittenText.ofOfd(written(template(kind), Format.OFD))).isEqualTo(PageText.of(pages));
        assertThat(WrittenText.ofDocx(written(template(kind), Format.DOCX))).isEqualTo(text);
        assertThat(WrittenText.ofText(written(template(kind), Format.TXT))).isEqualTo(text);
    }

    @Test
    void picturesAreOneAPage() throws IOException {
        ManuscriptTemplate template = template("supervision");
        ManuscriptText text = Kinds.of(template);
        List<Path> files = EXPORTS.write("督办单", text, Format.PNG, folder.resolve("督办单.png"), OnExisting.REFUSE);
        assertThat(files).hasSizeGreaterThan(1).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(files.getFirst()).hasFileName("督办单-1.png");
        assertThat(EXPORTS.write("督办单", text, Format.PNG, folder.resolve("督办单.png"), OnExisting.NUMBER).getFirst())
                .hasFileName("督办单（2）-1.png");
    }

    @Test
    void filesAreNamedAfterOfficeYearKindTitleAndDay() {
        ManuscriptText text = Kinds.of(template("reply"));
        assertThat(EXPORTS.fileName("批复", 2026, text, Format.OFD))
                .isEqualTo("青禾市产业工人队伍建设改革协调小组办公室_2026年_批复_关于增设工匠学院分院的批复_20260305.ofd");
    }

    @Test
    void eachKindHasTheFormThatCustomGivesIt() {
        Map<String, DocumentForm> forms = Map.of("letter", DocumentForm.LETTER, "consultation", DocumentForm.LETTER,
                "reply", DocumentForm.LETTER, "minutes", DocumentForm.MINUTES, "bulletin", DocumentForm.BULLETIN,
                "notice", DocumentForm.DOCUMENT, "circular", DocumentForm.DOCUMENT);
        forms.forEach((key, form) -> assertThat(document(key).masthead().form()).as(key).isEqualTo(form));
        assertThat(document("request").masthead().isUpward()).isTrue();
        assertThat(document("report").masthead().isUpward()).isTrue();
        assertThat(document("notice").masthead().isUpward()).isFalse();
        assertThat(document("request").signature().note()).startsWith("联系人：陆知禾");
        assertThat(document("minutes").attendance()).isNotEmpty();
        assertThat(document("issuing-notice").annexes()).hasSize(2).first().matches(annex -> annex.label().isEmpty());
        assertThat(document("issuing-notice").annexes().get(1).landscape()).isTrue();
        assertThat(document("consultation").attachments()).hasSize(2);
    }

    private static OfficialDocument document(String key) {
        return ManuscriptComposer.compose(Kinds.of(template(key)), _ -> new byte[0]);
    }
}
