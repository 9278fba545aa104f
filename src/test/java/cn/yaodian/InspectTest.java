package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Part;
import cn.yaodian.typesetting.Role;
import cn.yaodian.typesetting.Sheet;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.writing.pdf.PdfWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inspect command: what it prints, and how it ends. */
class InspectTest {

    @TempDir
    Path folder;

    private Ended run(String... arguments) {
        return new InProcess(folder).run(arguments);
    }

    private static OfficialDocument document(String date) {
        return new OfficialDocument(new Masthead("青禾市总工会文件", "青工发〔2026〕3号"), "关于做好工作的通知", List.of("各成员单位"),
                List.of(Block.paragraph("", "推".repeat(900))), new Signature(List.of("青禾市总工会"), date, ""), List.of(),
                new Imprint(List.of("省总工会"), "青禾市总工会办公室", "2026年2月9日"));
    }

    private Path pdf(String name, OfficialDocument document) throws IOException {
        return pdf(name, new Typesetter(BundledFonts.LIBRARY).set(document));
    }

    private Path pdf(String name, List<Page> pages) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfWriter(BundledFonts.LIBRARY).write(pages, "", out);
        }
        return file;
    }

    @Test
    void aDocumentAsItShouldBeEndsWellAndSaysWhatStandsIn() throws IOException {
        Ended ended = run("inspect", pdf("通知.pdf", document("2026年2月8日")).toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("文件格式", "用替代字库排印", "YaodianFangsong", "不符合 0 条")
                .doesNotContain("需要修改", "信函格式");
    }

    @Test
    void whatIsAmissIsNamedWithItsClauseAndPlace() throws IOException {
        Ended ended = run("inspect", pdf("通知.pdf", document("2026年02月08日")).toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("需要修改").containsPattern("7\\.3\\.5\\.4 +成文日期 +不符合")
                .contains("“2026年02月08日”，要求阿拉伯数字").contains("不符合 1 条");
    }

    @Test
    void theColumnsOfTheTableStandBelowEachOther() throws IOException {
        List<String> lines = run("inspect", pdf("通知.pdf", document("2026年2月8日")).toString()).out().lines().toList();
        int column = width(lines.get(1).substring(0, lines.get(1).indexOf("结论")));
        for (String line : lines.subList(2, 12)) {
            int verdict = Math.max(line.indexOf(" 符合"), line.indexOf(" 未核验")) + 1;
            assertThat(width(line.substring(0, verdict))).as(line).isEqualTo(column);
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
    }

    @Test
    void programsGetJson() throws IOException {
        Ended ended = run("inspect", pdf("通知.pdf", document("2026年02月08日")).toString(), "--json");
        JsonNode json = new ObjectMapper().readTree(ended.out());
        assertThat(json.get("format").asText()).isEqualTo("DOCUMENT");
        assertThat(json.get("counts").get("NOT_MET").asInt()).isEqualTo(1);
        JsonNode date = json.get("clauses").findParents("clause").stream()
                .filter(clause -> clause.get("clause").asText().equals("DATE")).findFirst().orElseThrow();
        assertThat(date.get("findings").get(0).get("place").get("page").asInt()).isEqualTo(3);
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersFromBeingInspected() throws IOException {
        Path good = pdf("通知.pdf", document("2026年2月8日"));
        Ended ended = run("inspect", folder.resolve("没有.pdf").toString(), good.toString());
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains("没有.pdf", "YD-101");
        assertThat(ended.out()).contains(good + "：文件格式");
    }

    @Test
    void aScanIsNotVerifiedAndSaysWhy() throws IOException {
        Path file = folder.resolve("扫描.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(PDImageXObject.createFromByteArray(document, SampleForms.ring().bytes(), null), 0, 0,
                        595, 842);
            }
            document.save(file.toFile());
        }
        Ended ended = run("inspect", file.toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("扫描件", "页面是图片", "符合 0 条，不符合 0 条，未核验 33 条");
    }

    @Test
    void whatIsNoOfficialDocumentIsNotMeasuredAsOne() throws IOException {
        Mark.Text line = new Mark.Text(List.of(80.0, 90.0, 100.0), 100, 10, 1, Typeface.SONGTI,
                Ink.BLACK, "出库单");
        Ended ended = run("inspect", pdf("单据.pdf", List.of(new Page(1, Sheet.WIDTH, Sheet.HEIGHT, List.of(line),
                List.of(), List.of(new Part(Role.Plain.PARAGRAPH, 1, false))))).toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("不像公文").contains("不符合 0 条");
    }
}
