package cn.yaodian.reading.docx;

import static cn.yaodian.reading.docx.TestDocx.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels that Word prints and that stand nowhere in the text. */
class DocxNumberingTest {

    @Test
    void aLabelMayShowTheNumbersOfSeveralLevels() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 1, "丙") + item(1, 0, "丁")
                + item(1, 1, "戊")).numbering(list(1, level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", "")));
        assertThat(lines(docx)).containsExactly("1 甲", "1.1 乙", "1.2 丙", "2 丁", "2.1 戊");
    }

    @Test
    void legalNumberingPrintsChineseNumbersInArabicFigures() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(1, 0, "乙") + item(1, 1, "丙"))
                .numbering(list(1, level(0, "chineseCounting", "第%1章", ""),
                        level(1, "decimal", "%1.%2", "<w:isLgl/>")));
        assertThat(lines(docx)).containsExactly("第一章 甲", "第二章 乙", "2.1 丙");
    }

    @Test
    void aLevelMayRunOnThroughTheHeadingsAboveIt() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"))
                .numbering(list(1, level(0, "chineseCounting", "%1、", ""),
                        level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")));
        assertThat(lines(docx)).containsExactly("一、 甲", "1. 乙", "二、 丙", "2. 丁");
    }

    @Test
    void aLevelMayRestartOnlyAfterTheOutermost() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 1, "丁")
                + item(1, 2, "戊") + item(1, 0, "己") + item(1, 2, "庚"))
                .numbering(list(1, level(0, "chineseCounting", "%1、", ""), level(1, "chineseCounting", "（%2）", ""),
                        level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"1\"/>")));
        assertThat(lines(docx)).containsExactly("一、 甲", "（一） 乙", "1. 丙", "（二） 丁", "2. 戊", "二、 己", "1. 庚");
    }

    @Test
    void listsOfOneDefinitionCountOnTogetherUnlessOneStartsAnew() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁"))
                .numbering(list(1, level(0, "decimal", "%1.", ""))
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
                        + "</w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        assertThat(lines(docx)).containsExactly("1. 甲", "2. 乙", "1. 丙", "2. 丁");
    }

    @Test
    void aListMayRedefineALevelOfItsDefinition() {
        TestDocx docx = new TestDocx(item(2, 0, "甲")).numbering(list(1, level(0, "decimal", "%1.", ""))
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                + level(0, "decimalEnclosedCircle", "%1", "<w:suff w:val=\"nothing\"/>")
                + "</w:lvlOverride></w:num>");
        assertThat(lines(docx)).containsExactly("① 甲");
    }

    @Test
    void aDefinitionMayOnlyNameANumberingStyle() {
        TestDocx docx = new TestDocx(item(5, 0, "甲") + item(5, 0, "乙"))
                .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"list\"/>"
                        + level(0, "ideographTraditional", "%1、", "") + "</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"list\"/></w:abstractNum>"
                        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"2\"/></w:num>");
        assertThat(lines(docx)).containsExactly("甲、 甲", "乙、 乙");
    }

    @Test
    void aStyleIsNumberedOnTheLevelThatIsLinkedToIt() {
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        TestDocx docx = new TestDocx(styled.formatted("h1", "甲") + styled.formatted("h2", "乙"))
                .numbering(list(1, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
                        level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>")))
                .styles(style("h1", "heading 1", "") + style("h2", "heading 2", ""));
        assertThat(lines(docx)).containsExactly("一、 甲", "（一） 乙");
    }

    @Test
    void anEmptyParagraphOfAListIsCountedAsWordCountsIt() {
        TestDocx docx = new TestDocx(item(1, 0, "甲") + item(1, 0, "") + item(1, 0, "乙"))
                .numbering(list(1, level(0, "decimal", "%1.", "")));
        assertThat(lines(docx)).containsExactly("1. 甲", "3. 乙");
    }

    @Test
    void aNumberBeforeAYearStaysALabel() {
        TestDocx docx = new TestDocx(item(1, 0, "2025年底前完成"))
                .numbering(list(1, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")));
        assertThat(lines(docx)).containsExactly("1. 2025年底前完成");
    }

    @Test
    void aLaterFormatIsWrittenAsAnExample() {
        String level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
                + "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback>"
                + "<w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1\"/></w:lvl>";
        assertThat(lines(new TestDocx(item(1, 0, "甲")).numbering(list(1, level)))).containsExactly("001 甲");
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>" + more + "</w:pPr></w:style>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>"
                + "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static List<String> lines(TestDocx docx) {
        return DocxReader.read(Path.of("要点.docx"), docx.bytes()).lines().stream()
                .map(line -> line.text().strip().toString()).filter(line -> !line.isEmpty()).toList();
    }
}
