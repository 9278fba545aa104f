package cn.yaodian.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Block;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.writing.font.BundledFonts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocumentWritingTest {

    private static final String NAME = "青禾市推动产业工人队伍建设改革协调小组";
    private static final String TITLE = "中共临江县委员会关于商请" + NAME + "支持开展试点工作的函";

    private static OfficialDocument document(FilingMarks marks) {
        return new OfficialDocument(new Masthead(DocumentForm.DOCUMENT, Letterhead.of("中共临江县委员会文件"), "", marks,
                List.of(), BulletinIssue.NONE), TITLE, List.of(), List.of(Block.paragraph("", "正文。")), Signature.NONE,
                List.of(), Imprint.NONE);
    }

    private static byte[] written(Format format, Supplier<List<String>> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriting(new Fonts(BundledFonts.LIBRARY), Clock.systemUTC(), names)
                .contents(document(FilingMarks.NONE), format, "函").getFirst().writeTo(out);
        return out.toByteArray();
    }

    private static List<String> linesOfPdf(Supplier<List<String>> names) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(Format.PDF, names))) {
            return new PDFTextStripper().getText(pdf).lines().toList();
        }
    }

    private static List<String> linesOfDocx(Supplier<List<String>> names) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(written(Format.DOCX, names)))) {
            return docx.getParagraphs().stream().flatMap(paragraph -> paragraph.getText().lines()).toList();
        }
    }

    @Test
    void aTitleIsNotBrokenWithinTheNameOfAUnitThatTheRegisterKnowsWhateverTheFormat() throws IOException {
        assertThat(linesOfPdf(List::of)).noneMatch(line -> line.contains(NAME));
        assertThat(linesOfDocx(List::of)).noneMatch(line -> line.contains(NAME));
        assertThat(linesOfPdf(() -> List.of(NAME))).anyMatch(line -> line.contains(NAME));
        assertThat(linesOfDocx(() -> List.of(NAME))).anyMatch(line -> line.contains(NAME));
    }

    @Test
    void whatCouldNotBeSetAsItShouldBeIsToldWithHowSureThatIs() {
        List<Remark> remarks = new DocumentWriting(new Fonts(BundledFonts.LIBRARY), Clock.systemUTC())
                .remarks(document(new FilingMarks("", "内部资料", "")));
        assertThat(remarks).containsExactly(new Remark(Severity.DOUBT, 0, "密级和保密期限“内部资料”写法不合规定（如机密★1年）。"));
    }
}
