package cn.yaodian.reading.docx;

import static cn.yaodian.reading.docx.TestDocx.item;
import static cn.yaodian.reading.docx.TestDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String LISTS = """
                                        <w:abstractNum w:abstractNumId="7">
                                          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
                                          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
                                          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
                                        </w:abstractNum>
                                        <w:abstractNum w:abstractNumId="8">
                                          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
                                        </w:abstractNum>
                                        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
                                        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
                                        <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
                                        """;

    @Test
    void runsOfAParagraphAreOneLine() {
        assertThat(
                lines(new TestDocx("<w:p><w:r><w:t>一、加强</w:t></w:r><w:r><w:t xml:space=\"preserve\">组织 领导</w:t></w:r>"
                        + "</w:p>" + p("二、其他"))))
                .containsExactly("一、加强组织 领导", "二、其他");
    }

    @Test
    void automaticNumbersAreCountedLevelByLevel() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 2, "丁")
                + item(1, 1, "戊") + item(1, 2, "己") + item(1, 0, "庚")).numbering(LISTS);
        assertThat(lines(docx)).containsExactly("一、 甲", "（一） 乙", "1. 丙", "2. 丁", "（二） 戊", "1. 己",
                "二、 庚");
    }

    @Test
    void aListMayStartElsewhereAndBulletsBearNoNumber() {
        TestDocx docx = new TestDocx(item(2, 2, "甲") + item(2, 2, "乙") + item(3, 0, "丙")).numbering(LISTS);
        assertThat(lines(docx)).containsExactly("5. 甲", "6. 乙", "丙");
    }

    @Test
    void aStyleMayNumberAndTheParagraphMaySwitchItOff() {
        TestDocx docx = new TestDocx(
                """
                <w:p><w:pPr><w:pStyle w:val="b"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>
                """)
                .numbering(LISTS)
                .styles("""
                        <w:style w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                        <w:style w:styleId="b"><w:name w:val="x"/><w:basedOn w:val="a"/></w:style>
                        """);
        assertThat(lines(docx)).containsExactly("一、 甲", "乙");
    }

    @Test
    void trackedChangesAreTakenAsAccepted() {
        TestDocx docx = new TestDocx(
                "<w:p><w:r><w:t>全年举办</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:t>场</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" + p("后半"));
        assertThat(lines(docx)).containsExactly("全年举办20场", "前半后半");
    }

    @Test
    void aMergedCellStandsInEachOfTheCellsThatItExtendsOver() {
        TestDocx docx = new TestDocx("<w:tbl><w:tr>" + cell("", "序号") + cell("", "任务") + cell("", "单位")
                + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", "1") + cell("<w:gridSpan w:val=\"2\"/>", "竞赛")
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "培训") + cell("", "市总工会") + "</w:tr></w:tbl>");
        List<List<String>> rows = read(docx).lines().stream()
                .map(line -> line.cells().stream().map(Object::toString).toList()).toList();
        assertThat(rows).containsExactly(List.of("序号", "任务", "单位"), List.of("1", "竞赛", "竞赛"),
                List.of("1", "培训", "市总工会"));
    }

    @Test
    void aTextBoxIsReadOnceAndHiddenTextNotAtAll() {
        TestDocx docx = new TestDocx("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框中")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("框中")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t>"
                + "</w:r><w:r><w:t>框外</w:t></w:r></w:p>");
        assertThat(lines(docx)).containsExactly("框中", "框外");
    }

    @Test
    void aTableOfContentsIsLeftOutWithItsReason() {
        TestDocx docx = new TestDocx(
                "<w:p><w:pPr><w:pStyle w:val=\"t\"/></w:pPr><w:r><w:t>一、甲 1</w:t></w:r></w:p>" + p("一、甲"))
                .styles("<w:style w:styleId=\"t\"><w:name w:val=\"toc 1\"/></w:style>");
        assertThat(read(docx).lines().getFirst().leftOut()).contains(LeftOut.CONTENTS);
    }

    @Test
    void headingStylesGiveTheLevel() {
        TestDocx docx = new TestDocx("<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")
                .styles("<w:style w:styleId=\"h\"><w:name w:val=\"heading 2\"/></w:style>");
        assertThat(read(docx).lines().getFirst().form().headingLevel()).isEqualTo(2);
    }

    @Test
    void anExternalEntityIsRefused() {
        TestDocx docx = new TestDocx("").part("word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>"
                        + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        assertFails(docx.bytes(), Failure.FILE_REFERS_OUTSIDE);
    }

    @Test
    void aBombIsNotUnpackedWhereverItLies() {
        assertFails(new TestDocx(p("甲")).part("word/media/a.png", new byte[40 << 20]).bytes(),
                Failure.FILE_UNPACKS_TOO_LARGE);
        assertFails(new TestDocx("").part("word/document.xml", new byte[40 << 20]).bytes(),
                Failure.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void whatNestsWithoutEndIsDamaged() {
        assertFails(new TestDocx("<w:p>".repeat(50_000)).bytes(), Failure.FILE_DAMAGED);
    }

    @Test
    void aCutOrBrokenPackageIsDamaged() {
        byte[] whole = new TestDocx(p("甲".repeat(5000))).bytes();
        assertFails(Arrays.copyOf(whole, whole.length / 2), Failure.FILE_DAMAGED);
        assertFails(Arrays.copyOf(whole, whole.length - 30), Failure.FILE_DAMAGED);
        assertFails(new TestDocx("").part("word/document.xml", "<w:document><w:body>").bytes(), Failure.FILE_DAMAGED);
    }

    @Test
    void anotherKindOfPackageIsNotADocument() {
        assertFails(new TestDocx("").part("word/document.xml", "<p:presentation xmlns:p=\"p\"/>").bytes(),
                Failure.FILE_KIND_UNKNOWN);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static List<String> lines(TestDocx docx) {
        return read(docx).lines().stream().map(line -> line.text().strip().toString()).filter(line -> !line.isEmpty())
                .toList();
    }

    private static SourceText read(TestDocx docx) {
        return DocxReader.read(Path.of("要点.docx"), docx.bytes());
    }

    private static void assertFails(byte[] bytes, Failure failure) {
        assertThatThrownBy(() -> DocxReader.read(Path.of("坏.docx"), bytes)).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
