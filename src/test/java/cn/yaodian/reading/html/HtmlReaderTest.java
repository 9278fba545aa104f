package cn.yaodian.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static final Path FILE = Path.of("page.html");

    @Test
    void numbersThatTheBrowserMakesStandBeforeTheItems() {
        ReadPlan read = plan("<h1>2025年工作要点</h1><h2>一、素质提升</h2><ol><li>办好讲堂。全年8场。</li>"
                + "<li>建好基地。新建2个。<ol><li>选址；</li><li>挂牌。</li></ol></li></ol><ol start=7><li>开展竞赛。</li></ol>");
        assertThat(read.tasks()).extracting(ReadTask::label).containsExactly("1.", "2.", "7.");
        assertThat(read.account().text()).contains("（1）选址", "（2）挂牌");
    }

    @Test
    void numbersAreNotDoubledWhereTheItemsBearTheirOwn() {
        assertThat(kept("<ol><li>1.办好讲堂。</li><li>（二）建好基地。</li></ol><ol style='list-style:none'><li>其他工作</li></ol>"))
                .isEqualTo("1.办好讲堂。（二）建好基地。其他工作");
    }

    @Test
    void whatABrowserHidesOrRunsIsNoText() {
        assertThat(HtmlReader
                .page("<p>甲<span style='DISPLAY : none'></span><span style='color:red;display: none'>乙</span>"
                        + "<script>丙</script><style>丁</style><!-- 戊 --><b hidden>己</b><select><option>庚</select></p>")
                .text())
                .isEqualToIgnoringWhitespace("甲");
    }

    @Test
    void lineEndsInTheFilePartNoWords() {
        assertThat(kept("<p>加强产业\n    工人<b>队伍</b>\r\n建设 &amp; A\nB</p>")).isEqualTo("加强产业工人队伍建设 & A B");
    }

    @Test
    void looksOfAParagraphAreKept() {
        SourceText source = HtmlReader
                .page("<div style='text-indent:2em'><p align=center><b>标题</b></p><p>正文<b>粗</b></p>"
                        + "<p style='text-indent:0'>无缩进</p><p>&emsp;&emsp;缩进<br>换行</p><h3>小标题</h3></div>");
        assertThat(source.lines()).extracting(line -> line.text().toString().strip() + " " + line.form().centred()
                + " " + line.form().bold() + " " + line.form().indented() + " " + line.form().headingLevel())
                .contains("标题 true true true 0", "正文粗 false false true 0", "无缩进 false false false 0",
                        "缩进 false false true 0", "小标题 false false true 3");
    }

    @Test
    void everythingThatShowsIsInTheTextAndWhatIsNotTakenSaysWhy() {
        ReadPlan read = plan("<title>青禾市工作要点_青禾门户网</title><nav><a href=a>首页</a></nav><h1>青禾市工作要点</h1>"
                + "<div>来源：本站　字号：<a href=#>大</a></div><p>一、办好讲堂，面向全市职工开展宣传教育。（责任单位：市总工会）</p>"
                + "<footer>主办：青禾市 青ICP备0号</footer>");
        assertThat(read.header().title()).isEqualTo("青禾市工作要点");
        assertThat(read.account().parts()).filteredOn(part -> part.reason().equals(LeftOut.WEB_PAGE.title()))
                .extracting(part -> read.account().text(part).replaceAll("\\s", "")).first().asString()
                .isEqualTo("青禾市工作要点_青禾门户网首页");
        assertThat(read.account().parts()).extracting(part -> part.reason())
                .doesNotContain(LeftOut.UNCLAIMED.title());
    }

    @Test
    void theTitleOfTheHeadStandsInForOneThatIsMissing() {
        assertThat(plan("<title>青禾市2025年工作要点 - 青禾市人民政府</title><p>一、办好讲堂。（责任单位：市总工会）</p>").header().title())
                .isEqualTo("青禾市2025年工作要点");
    }

    @Test
    void aNumberOnlyInTheMetadataIsTheDocuments() {
        String page = "<table><tr><td>索引号：</td><td>001</td><td>发布机构</td><td>青禾市总工会</td></tr>"
                + "<tr><td>文 号</td><td>青工〔2025〕3号</td><td>有效性：</td><td>有效</td></tr></table>"
                + "<h1>关于做好2025年竞赛工作的通知</h1><p>各基层工会：</p><p>根据《办法》（国发〔2020〕1号），现就竞赛工作通知如下。</p>"
                + "<p>一、办好讲堂。（责任单位：市总工会）</p>";
        assertThat(plan(page).header().documentNumber()).isEqualTo("青工〔2025〕3号");
        assertThat(plan(page.replace("<h1>", "<p>青工〔2025〕8号</p><h1>")).header().documentNumber())
                .as("what the document itself bears goes before").isEqualTo("青工〔2025〕8号");
    }

    @Test
    void aDocumentThatRepeatsItsHeadlineHasOneTitle() {
        ReadPlan read = plan("<h1>青禾市总工会关于做好竞赛工作的通知</h1><div>发布时间：2025-01-01</div>"
                + "<p align=center>青禾市总工会文件</p><p align=center>青工〔2025〕8号</p><p align=center>青禾市总工会<br>关于做好竞赛工作的通知</p>"
                + "<p>各基层工会：</p><p>现就竞赛工作通知如下，请认真落实。</p><p>一、办好讲堂。（责任单位：市总工会）</p>");
        assertThat(read.header().title()).isEqualTo("青禾市总工会关于做好竞赛工作的通知");
        assertThat(read.header().documentNumber()).isEqualTo("青工〔2025〕8号");
        assertThat(read.account().parts()).extracting(part -> part.reason()).contains(LeftOut.REPEATED_TITLE.title());
    }

    @Test
    void cellsThatReachOverOthersFillThem() {
        ReadPlan read = plan("<h1>2025年任务分解表</h1><table><tr><th>序号<th>重点任务<th>责任单位</tr>"
                + "<tr><td>1<td>办好讲堂<td>市总工会</tr><tr><td>2<td>建好基地<td>市人社局<br>市教育局</tr></table>");
        assertThat(read.tasks()).extracting(task -> task.label() + task.title() + task.units(DutyRole.RESPONSIBLE))
                .containsExactly("1办好讲堂[市总工会]", "2建好基地[市人社局, 市教育局]");
    }

    @Test
    void noCellOfAVeryWideTableIsLost() {
        String row = "<tr><td rowspan=2 colspan=70>宽</td>" + "<td rowspan=2>格</td>".repeat(80) + "<td>末</td></tr>";
        assertThat(HtmlReader.page("<table>" + row + row + "</table>").text().replaceAll("\\s", ""))
                .isEqualTo(("宽" + "格".repeat(80) + "末").repeat(2));
    }

    @Test
    void whereATableStandsSaysNothingOfItsWords() {
        SourceText source = HtmlReader
                .page("<table align=center><tr><td>正文</td></tr><tr><td align=center>标题</td></tr></table>");
        assertThat(source.lines()).extracting(line -> line.text().toString().strip() + line.form().centred())
                .contains("正文false", "标题true");
    }

    @Test
    void wordsOwnNumbersAreText() {
        assertThat(
                kept("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US>"
                        + "<span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span>"
                        + "<![endif]>办好<o:p></o:p>讲堂</p>"))
                .startsWith("1.").endsWith("办好讲堂");
    }

    @ParameterizedTest
    @CsvSource({"GB18030,gb2312", "GB18030,utf-8", "UTF-8,gbk", "UTF-8,''", "GB18030,''", "UTF-16LE,utf-16"})
    void aPageIsDecodedWhateverItSaysOfItself(String charset, String said) {
        String page = "\ufeff<html><head><meta charset='" + said
                + "'></head><body><p>青禾市产业工人队伍建设改革工作要点</p></body></html>";
        byte[] bytes = (charset.startsWith("UTF-16") ? page : page.substring(1)).getBytes(Charset.forName(charset));
        assertThat(HtmlReader.read(FILE, bytes).text()).isEqualToIgnoringWhitespace("青禾市产业工人队伍建设改革工作要点");
    }

    @ParameterizedTest
    @CsvSource({"base64", "quoted-printable", "8bit"})
    void aPageInAnArchiveIsUnpacked(String encoding) {
        byte[] page = "<html><body><p>青禾市工作要点=甲</p></body></html>".getBytes(StandardCharsets.UTF_8);
        byte[] body = switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encode(page);
            case "quoted-printable" -> quoted(page).getBytes(StandardCharsets.US_ASCII);
            default -> page;
        };
        String head = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"--=_x\"\r\n\r\n"
                + "----=_x\r\nContent-Type: image/png\r\n\r\nxx\r\n----=_x\r\nContent-Type: text/html;\r\n\tcharset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: " + encoding + "\r\n\r\n";
        byte[] file = (head + new String(body, StandardCharsets.ISO_8859_1) + "\r\n----=_x--")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(HtmlReader.readArchive(FILE, file).text()).isEqualToIgnoringWhitespace("青禾市工作要点=甲");
    }

    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            quoted.append(bytes[i] < 0 || bytes[i] == '='
                    ? String.format("=%02X", bytes[i] & 0xff)
                    : String.valueOf((char) bytes[i]));
            quoted.append(i % 20 == 19 ? "=\r\n" : "");
        }
        return quoted.toString();
    }

    private static ReadPlan plan(String html) {
        return new TextReading(Clock.systemUTC()).read(HtmlReader.page(html));
    }

    private static String kept(String html) {
        return HtmlReader.page(html).lines().stream().filter(line -> line.leftOut().isEmpty())
                .map(line -> line.text().strip().toString()).collect(Collectors.joining());
    }
}
