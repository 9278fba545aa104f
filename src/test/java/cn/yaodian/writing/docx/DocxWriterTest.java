package cn.yaodian.writing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;

class DocxWriterTest {

    static byte[] docx(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }

    static OfficialDocument everything() {
        List<Block> body = List.of(Block.paragraph("cover", "现将《要点》印发给你们，请结合实际，抓好落实。"));
        List<Block> annexed = List.of(Block.paragraph("preamble", "总体要求是：<稳> & 进。"),
                Block.heading("1", 1, "一、思想引领"), Block.heading("2", 2, "（一）理论武装"),
                new Paragraph("3", 3, List.of(new Run("1. 加强学习。", Typeface.KAITI),
                        new Run("组织“青年”学习12场——不少于3.5万人次……（牵头单位：市总工会）", Typeface.FANGSONG))),
                Block.heading("4", 4, "（1）分工"));
        return new OfficialDocument(new Masthead("青禾市总工会文件", "青工〔2024〕3号"), "关于印发《2024年青禾市产业工人队伍建设改革工作要点》的通知",
                List.of("各成员单位", "各县（市、区）总工会"), body, new Signature(List.of("青禾市总工会"), "2024年3月18日", "此件公开发布"),
                List.of(new Annex("", "工作要点", annexed), new Annex("附件", "分工表", body)),
                new Imprint(List.of("省总工会", "市委办公室"), "青禾市总工会办公室", "2024年3月19日"));
    }

    static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    /** One element a line, so that a difference can be seen. */
    static String normalised(String xml) {
        return xml.replace("><", ">\n<").strip() + "\n";
    }

    @Test
    void theDocumentIsWrittenAsInTheGoldenFile() throws IOException {
        String golden;
        try (InputStream in = DocxWriterTest.class.getResourceAsStream("everything.xml")) {
            golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(normalised(part(docx(everything()), "word/document.xml"))).isEqualTo(golden);
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(docx(everything())).isEqualTo(docx(everything()));
    }

    @Test
    void theWholeTextIsInTheFileInOrder() throws IOException {
        for (OfficialDocument document : List.of(everything(),
                new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE),
                new NoticeComposer().compose(SamplePlans.draft(), SamplePlans.OFFICE))) {
            assertThat(text(docx(document))).isEqualTo(DocumentText.of(document));
        }
    }

    /** All its words without blanks, from above; of a cell over several rows those that stand in its first. */
    static String text(byte[] docx) throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return DocumentText.withoutBlanks(file.getBodyElements().stream().map(DocxWriterTest::text)
                    .collect(Collectors.joining()));
        }
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
        };
    }

    @Test
    void headingsAreRealHeadingsWithOutlineLevels() throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx(everything())))) {
            List<String> headings = file.getParagraphs().stream().filter(p -> p.getStyle().startsWith("Heading"))
                    .map(p -> p.getStyle() + " " + p.getText()).toList();
            assertThat(headings).containsExactly("Heading1 一、思想引领", "Heading2 （一）理论武装", "Heading4 （1）分工");
            assertThat(file.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void everyStyleThatIsUsedIsDefined() throws IOException {
        String document = part(docx(everything()), "word/document.xml");
        String styles = part(docx(everything()), "word/styles.xml");
        Matcher used = Pattern.compile("w:(?:pStyle|rStyle) w:val=\"(\\w+)\"").matcher(document);
        assertThat(used.results().map(match -> match.group(1)).distinct().toList()).isNotEmpty()
                .allSatisfy(style -> assertThat(styles).contains("w:styleId=\"" + style + "\""));
    }

    @Test
    void fontsAreTheOfficialOnesAndNoThemeOverridesThem() throws IOException {
        String styles = part(docx(everything()), "word/styles.xml");
        for (Typeface typeface : Typeface.values()) {
            assertThat(styles).contains("w:eastAsia=\"" + typeface.officialFont() + "\"");
        }
        assertThat(styles).doesNotContain("Theme");
        assertThat(part(docx(everything()), "[Content_Types].xml")).doesNotContain("theme");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(),
                List.of(Block.paragraph("", "甲\u0000\u0008\uD83D乙\uFFFE丙")), Signature.NONE, List.of(), Imprint.NONE);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx(document)))) {
            assertThat(file.getParagraphs().getFirst().getText()).isEqualTo("甲乙丙");
        }
    }
}
