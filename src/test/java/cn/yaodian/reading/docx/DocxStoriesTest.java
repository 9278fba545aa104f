package cn.yaodian.reading.docx;

import static cn.yaodian.reading.docx.TestDocx.p;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands beside, above and beneath a document's own text, and what its text hides. */
class DocxStoriesTest {

    private static final String W = "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void whatWasDeletedHiddenOrSpokenIsInTheSourceAndLeftOut() {
        SourceText read = read(new TestDocx("<w:p><w:r><w:t>举办</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r>"
                + "</w:del><w:ins><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>"
                + "<w:r><w:ruby><w:rt><w:r><w:t>chǎng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>场</w:t></w:r>"
                + "</w:rubyBase></w:ruby></w:r></w:p>"));
        assertThat(kept(read)).containsExactly("举办20场");
        assertThat(omitted(read)).containsExactly("REVISION 10", "HIDDEN 内部", "PRONUNCIATION chǎng");
        assertThat(read.text()).isEqualTo("举办1020内部chǎng场\n");
        assertThat(read.traits()).containsExactlyInAnyOrder(SourceTrait.TRACKED_CHANGES, SourceTrait.HIDDEN_TEXT);
    }

    @Test
    void aMovedParagraphStandsOnlyWhereItWasMovedTo() {
        SourceText read = read(
                new TestDocx("<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom><w:r><w:t>甲</w:t>"
                        + "</w:r></w:moveFrom></w:p>" + p("乙")
                        + "<w:p><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>"));
        assertThat(kept(read)).containsExactly("乙", "甲");
        assertThat(omitted(read)).containsExactly("REVISION 甲");
    }

    @Test
    void aDeletedRowIsLeftOutWithItsReason() {
        SourceText read = read(new TestDocx("<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                + row("", "甲", "乙") + row("<w:trPr><w:del/></w:trPr>", "丙", "丁") + "</w:tbl>"));
        assertThat(read.lines().getFirst().cells()).extracting(Object::toString).containsExactly("甲", "乙");
        assertThat(kept(read)).containsExactly("甲\t乙");
        assertThat(omitted(read)).containsExactly("REVISION 丙", "REVISION 丁");
    }

    @Test
    void aTableThatOnlyPutsTextInItsPlaceIsText() {
        SourceText read = read(new TestDocx("<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + p("甲")
                + "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" + row("", "乙", "丙") + "</w:tbl>" + p("丁")
                + "</w:tc></w:tr></w:tbl>"));
        assertThat(kept(read)).containsExactly("甲", "乙\t丙", "丁");
        assertThat(read.lines().get(1).cells()).hasSize(2);
    }

    @Test
    void ofSeveralChoicesOneIsTakenEvenIfOnlyTheLastHasText() {
        SourceText read = read(new TestDocx("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"/><mc:Fallback>"
                + "<w:pict><v:textbox xmlns:v=\"v\"><w:txbxContent>" + p("框中") + "</w:txbxContent></v:textbox></w:pict>"
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p>"));
        assertThat(kept(read)).containsExactly("框中", "框外");
    }

    @Test
    void aFieldGivesItsResultAndNotItsInstruction() {
        SourceText read = read(new TestDocx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + " IF </w:instrText></w:r><w:r><w:t>条件</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>"
                + "<w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\"><w:r>"
                + "<w:t>今日</w:t></w:r></w:fldSimple></w:p>"));
        assertThat(kept(read)).containsExactly("结果今日");
        assertThat(omitted(read)).containsExactly("FIELD_CODE 条件");
    }

    @Test
    void aFieldThatNeverEndsSwallowsNothing() {
        SourceText read = read(new TestDocx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + p("甲")));
        assertThat(kept(read)).containsExactly("甲");
    }

    @Test
    void aNumberPutIntoACircleByAFieldIsThatNumber() {
        SourceText read = read(new TestDocx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + "eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>甲</w:t></w:r>"
                + "</w:p>"));
        assertThat(kept(read)).containsExactly("③甲");
    }

    @Test
    void signsBreaksAndHyphensAreRead() {
        SourceText read = read(
                new TestDocx("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>甲</w:t><w:tab/>"
                        + "<w:t>乙</w:t><w:softHyphen/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:br w:type=\"page\"/><w:t>戊</w:t>"
                        + "</w:r></w:p>"));
        assertThat(kept(read)).containsExactly("☑甲\t乙丙-丁", "戊");
    }

    @Test
    void aHintInAFormThatNobodyFilledInIsLeftOut() {
        SourceText read = read(new TestDocx("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>"
                + "<w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>已填</w:t></w:r>"
                + "</w:sdtContent></w:sdt></w:p>"));
        assertThat(kept(read)).containsExactly("已填");
        assertThat(omitted(read)).containsExactly("PLACEHOLDER 单击此处输入");
    }

    @Test
    void headersFootersNotesAndCommentsAreLeftOutEachWithItsReason() {
        SourceText read = read(
                with(new TestDocx(p("正文")), "header", "页眉", "footer", "页脚", "footnotes", "脚注", "endnotes",
                        "尾注", "comments", "批注"));
        assertThat(kept(read)).containsExactly("正文");
        assertThat(leftOut(read)).containsExactly("RUNNING_HEAD 页眉", "RUNNING_HEAD 页脚", "FOOTNOTE 脚注", "FOOTNOTE 尾注",
                "COMMENT 批注");
    }

    @Test
    void aLetterheadInTheFirstPagesHeaderStandsAtTheDocumentsStart() {
        TestDocx docx = new TestDocx(p("关于开展竞赛的通知") + "<w:sectPr><w:headerReference w:type=\"first\" w:id=\"r0\"/>"
                + "<w:titlePg/></w:sectPr>");
        assertThat(kept(read(with(docx, "header", "青禾市总工会文件")))).containsExactly("青禾市总工会文件", "关于开展竞赛的通知");
    }

    @Test
    void theMainPartIsFoundByItsRelationAndMayBeOfTheStrictKind() {
        TestDocx docx = new TestDocx("").part("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\""
                + "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/doc/main.xml\"/>"
                + "</Relationships>")
                .part("doc/main.xml", "<w:document " + W + "><w:body>" + p("甲") + "</w:body></w:document>");
        assertThat(kept(read(docx))).containsExactly("甲");
    }

    @Test
    void macrosAreNotRunAndSaid() {
        SourceText read = read(with(new TestDocx(p("甲")), "vbaProject", "x"));
        assertThat(read.traits()).containsExactly(SourceTrait.MACROS);
        assertThat(kept(read)).containsExactly("甲");
    }

    @Test
    void boldCentredAndIndentedComeFromRunsAndStyles() {
        String looks = "<w:pPr><w:pStyle w:val=\"s\"/><w:ind w:leftChars=\"0\"/></w:pPr>";
        TestDocx docx = new TestDocx("<w:p>" + looks + "<w:r><w:t>甲</w:t></w:r></w:p><w:p>" + looks
                + "<w:r><w:t>乙</w:t></w:r><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>丙</w:t></w:r></w:p>")
                .styles("<w:style w:styleId=\"b\"><w:name w:val=\"标题 3\"/><w:pPr><w:jc w:val=\"center\"/>"
                        + "<w:ind w:firstLineChars=\"200\"/></w:pPr></w:style><w:style w:styleId=\"s\">"
                        + "<w:name w:val=\"样式\"/><w:basedOn w:val=\"b\"/><w:rPr><w:b/></w:rPr></w:style>");
        assertThat(read(docx).lines()).extracting(line -> line.form().bold()).containsExactly(true, false);
        assertThat(read(docx).lines()).allSatisfy(line -> {
            assertThat(line.form().centred()).isTrue();
            assertThat(line.form().indented()).isTrue();
            assertThat(line.form().headingLevel()).isEqualTo(3);
        });
    }

    private static String row(String properties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        Stream.of(cells).forEach(cell -> row.append("<w:tc>").append(p(cell)).append("</w:tc>"));
        return row.append("</w:tr>").toString();
    }

    /** Adds parts that the document names: type, text, type, text. */
    private static TestDocx with(TestDocx docx, String... typesAndTexts) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTexts.length; i += 2) {
            String name = typesAndTexts[i] + ".xml";
            relations.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(RELATIONS)
                    .append(typesAndTexts[i]).append("\" Target=\"").append(name).append("\"/>");
            docx.part("word/" + name, "<w:part " + W + ">" + p(typesAndTexts[i + 1]) + "</w:part>");
        }
        return docx.part("word/_rels/document.xml.rels", relations.append("</Relationships>").toString());
    }

    private static SourceText read(TestDocx docx) {
        return DocxReader.read(Path.of("要点.docx"), docx.bytes());
    }

    private static List<String> kept(SourceText read) {
        return read.lines().stream().filter(line -> line.leftOut().isEmpty())
                .map(line -> line.text().strip().toString()).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> leftOut(SourceText read) {
        return read.lines().stream().filter(line -> line.leftOut().isPresent())
                .map(line -> line.leftOut().map(LeftOut::name).orElse("") + " " + line.text()).toList();
    }

    private static List<String> omitted(SourceText read) {
        return read.omissions().stream().map(left -> left.reason() + " " + left.text()).toList();
    }
}
