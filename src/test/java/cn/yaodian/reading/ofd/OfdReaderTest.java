package cn.yaodian.reading.ofd;

import static cn.yaodian.reading.ofd.TestOfd.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.FileKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

    private static final Path FILE = Path.of("件.ofd");
    private static final String COMPOSITE = "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"50\" Width=\"100\""
            + " Height=\"10\"><ofd:Content>%s</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
    private static final String PLACED = "<ofd:CompositeObject ID=\"7\" ResourceID=\"50\" Boundary=\"%s\"/>";

    /** The paragraphs that are kept. */
    private static List<String> kept(TestOfd ofd) {
        return OfdReader.read(FILE, ofd.bytes()).lines().stream().filter(line -> line.leftOut().isEmpty())
                .map(line -> line.text().toString()).filter(line -> !line.isBlank()).toList();
    }

    /** What is left out, each with its reason. */
    private static List<String> leftOut(TestOfd ofd) {
        return OfdReader.read(FILE, ofd.bytes()).lines().stream().filter(line -> line.leftOut().isPresent())
                .map(line -> line.leftOut().get() + " " + line.text()).toList();
    }

    private static void assertFails(TestOfd ofd, Failure failure) {
        assertThatThrownBy(() -> OfdReader.read(FILE, ofd.bytes())).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    @Test
    void linesThatTheMarginCutBecomeOneParagraph() {
        String first = "一是健全工作机制，每季度召开一次联席会议，研究解决工作推进中遇到的困难";
        TestOfd ofd = new TestOfd().page(text(40, 50, 5, first.substring(0, 26)),
                text(30, 58, 5, first.substring(26) + "和问题，重要情况及时上报，形成工作合力。"), text(40, 66, 5, "二是压实责任。"),
                text(30, 74, 5, "各单位按照职责分工抓好落实，年底前报送总结材"), text(30, 82, 5, "料。"));
        assertThat(kept(ofd).getFirst()).startsWith(first + "和问题");
    }

    @Test
    void equalDistancesMayBeWrittenAsARunAndMayNotExhaustMemory() {
        String object = "<ofd:TextObject Boundary=\"30 50 100 10\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"%s\">"
                + "青禾市工作要点</ofd:TextCode></ofd:TextObject>";
        for (String deltas : List.of("g 6 5", "5 5 5 5 5 5", "g 2 5 5 g 3 5", "5", "g 999999999999 5", "")) {
            assertThat(kept(new TestOfd().page(object.formatted(deltas)))).as(deltas).containsExactly("青禾市工作要点");
        }
    }

    @Test
    void aTextOfSeveralLinesInOneObjectIsThoseLines() {
        String object = "<ofd:TextObject Boundary=\"30 50 100 40\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" "
                + "DeltaX=\"g 2 5 -10 g 2 5\" DeltaY=\"0 0 12 0 0\">甲乙。丁戊。</ofd:TextCode></ofd:TextObject>";
        assertThat(kept(new TestOfd().page(object))).containsExactly("甲乙。", "丁戊。");
    }

    @Test
    void placesAreThoseThatMatrixAndBoxGive() {
        String scaled = "<ofd:TextObject Boundary=\"30 50 60 10\" Size=\"50\" CTM=\"0.1 0 0 0.1 0 0\"><ofd:TextCode X=\"0\""
                + " Y=\"50\" DeltaX=\"g 2 50\">甲乙丙</ofd:TextCode></ofd:TextObject>";
        assertThat(kept(new TestOfd().page(text(45, 55, 5, "丁戊"), scaled))).containsExactly("甲乙丙丁戊");
    }

    @Test
    void textThatLeansIsAWatermark() {
        TestOfd ofd = new TestOfd().page(text(30, 50, 5, "青禾市工作要点"),
                text(60, 120, 9, "内部资料", "CTM=\"0.7 -0.7 0.7 0.7 0 0\""));
        assertThat(kept(ofd)).containsExactly("青禾市工作要点");
        assertThat(leftOut(ofd)).containsExactly("TURNED 内部资料");
    }

    @Test
    void whatDoesNotShowIsLeftOutUnlessItIsAllThereIs() {
        String hidden = text(30, 90, 5, "不印的字", "Visible=\"false\"");
        TestOfd ofd = new TestOfd().page(text(30, 50, 5, "青禾市工作要点"), hidden);
        assertThat(kept(ofd)).containsExactly("青禾市工作要点");
        assertThat(leftOut(ofd)).containsExactly("HIDDEN 不印的字");
        String picture = "<ofd:ImageObject ID=\"6\" ResourceID=\"4\" Boundary=\"0 0 210 297\"/>";
        TestOfd scan = new TestOfd().page(picture, text(30, 50, 5, "识别出的正文", "Fill=\"false\""));
        assertThat(kept(scan)).containsExactly("识别出的正文");
    }

    @Test
    void templatesOfSeveralPagesAreTheirRunningHeadsAndOneOfOnePageIsPartOfIt() {
        String template = "<ofd:Template TemplateID=\"60\" ZOrder=\"Background\"/>";
        TestOfd one = withTemplate().pageOn(template, text(30, 90, 5, "青禾市工作要点"));
        assertThat(kept(one)).containsExactly("市总工会工作提示。", "青禾市工作要点");
        TestOfd two = withTemplate().pageOn(template, text(30, 90, 5, "一、抓好培训。"))
                .pageOn(template, text(30, 90, 5, "二、抓好竞赛。"));
        assertThat(kept(two)).containsExactly("一、抓好培训。", "二、抓好竞赛。");
        assertThat(leftOut(two)).containsOnly("RUNNING_HEAD 市总工会工作提示。").hasSize(2);
    }

    private static TestOfd withTemplate() {
        return new TestOfd().common("<ofd:TemplatePage ID=\"60\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>").part(
                "Doc_0/Tpls/Tpl_0/Content.xml", "Page",
                "<ofd:Content><ofd:Layer ID=\"61\">" + text(30, 60, 5, "市总工会工作提示。") + "</ofd:Layer></ofd:Content>");
    }

    @Test
    void notesAndWatermarksPutOnLaterAreLeftOut() {
        String annotations = "<ofd:Annot ID=\"70\" Type=\"Watermark\"><ofd:Appearance Boundary=\"0 0 210 297\">"
                + text(90, 150, 9, "阅后收回") + "</ofd:Appearance></ofd:Annot><ofd:Annot ID=\"71\" Type=\"Path\">"
                + "<ofd:Appearance Boundary=\"0 0 210 297\">" + text(150, 30, 4, "再核一遍")
                + "</ofd:Appearance></ofd:Annot>";
        TestOfd ofd = new TestOfd().page(text(30, 50, 5, "青禾市工作要点"))
                .behindPages("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")
                .part("Doc_0/Annots/Annotations.xml", "Annotations",
                        "<ofd:Page PageID=\"100\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>")
                .part("Doc_0/Annots/Page_0/Annotation.xml", "PageAnnot", annotations);
        assertThat(kept(ofd)).containsExactly("青禾市工作要点");
        assertThat(leftOut(ofd)).containsExactly("TURNED 阅后收回", "COMMENT 再核一遍");
    }

    @Test
    void compositeObjectsAreDrawnWhereTheyStandAndOneThatHoldsItselfDoesNoHarm() {
        String own = text(0, 5, 5, "责任清单") + PLACED.formatted("0 0 100 10");
        TestOfd ofd = new TestOfd().common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .part("Doc_0/DocumentRes.xml", "Res", COMPOSITE.formatted(text(0, 5, 5, "责任清单")))
                .page(text(30, 55, 5, "附"), PLACED.formatted("35 50 100 10"));
        assertThat(kept(ofd)).containsExactly("附责任清单");
        TestOfd endless = new TestOfd().common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .part("Doc_0/DocumentRes.xml", "Res", COMPOSITE.formatted(own)).page(PLACED.formatted("35 50 100 10"));
        assertThat(kept(endless)).isNotEmpty();
    }

    @Test
    void compositeObjectsThatMultiplyEachOtherAreRefused() {
        StringBuilder units = new StringBuilder("<ofd:CompositeGraphicUnits>");
        for (int i = 0; i < 8; i++) {
            String inner = ("<ofd:CompositeObject ResourceID=\"" + (i + 1) + "\" Boundary=\"0 0 1 1\"/>").repeat(20);
            units.append("<ofd:CompositeGraphicUnit ID=\"").append(i).append("\"><ofd:Content>")
                    .append(i == 7 ? text(0, 5, 5, "满") : inner).append("</ofd:Content></ofd:CompositeGraphicUnit>");
        }
        TestOfd ofd = new TestOfd().common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .part("Doc_0/DocumentRes.xml", "Res", units + "</ofd:CompositeGraphicUnits>")
                .page("<ofd:CompositeObject ResourceID=\"0\" Boundary=\"0 0 1 1\"/>");
        assertFails(ofd, Failure.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void severalDocumentsInOneFileAreReadInTheirOrder() {
        TestOfd ofd = new TestOfd().page(text(30, 50, 5, "关于印发工作要点的通知"))
                .roots("<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody><ofd:DocBody>"
                        + "<ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>")
                .part("Doc_1/Document.xml", "Document",
                        "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"../Doc_1/Pages/P.xml\"/></ofd:Pages>")
                .part("Doc_1/Pages/P.xml", "Page",
                        "<ofd:Content><ofd:Layer ID=\"1\">" + text(30, 50, 5, "工作要点") + "</ofd:Layer></ofd:Content>");
        assertThat(kept(ofd)).containsExactly("关于印发工作要点的通知", "工作要点");
    }

    @Test
    void charactersMayBeEscapedOrMarkedAsCharacterData() {
        assertThat(kept(new TestOfd().page(text(30, 50, 5, "甲\\4E59丙")))).containsExactly("甲乙丙");
        assertThat(kept(new TestOfd().page(text(30, 50, 5, "<![CDATA[甲乙丙]]>")))).containsExactly("甲乙丙");
    }

    @Test
    void pagesOnWhichNothingStandsAreAnEmptyFileAndPicturesAScan() {
        assertFails(new TestOfd().page(), Failure.FILE_EMPTY);
        assertFails(new TestOfd().page(TestOfd.line(10, 10, 90, 10)), Failure.FILE_EMPTY);
        assertFails(new TestOfd().page("<ofd:ImageObject ID=\"6\" ResourceID=\"4\" Boundary=\"0 0 210 297\"/>"),
                Failure.FILE_IS_SCAN);
        String outlines = "<ofd:PathObject Fill=\"true\" Stroke=\"false\" Boundary=\"0 0 9 9\"><ofd:AbbreviatedData>M 0 0 "
                + "B 1 1 2 2 3 3 ".repeat(40) + "C</ofd:AbbreviatedData></ofd:PathObject>";
        assertFails(new TestOfd().page(outlines), Failure.FILE_IS_SCAN);
    }

    @Test
    void glyphsOfWhichNobodyKnowsWhatTheySayAreAPictureOfText() {
        String object = "<ofd:TextObject Boundary=\"30 50 100 10\" Size=\"5\"><ofd:CGTransform CodePosition=\"0\" "
                + "CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>2 3 4 5</ofd:Glyphs></ofd:CGTransform>"
                + "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 3 5\">%s</ofd:TextCode></ofd:TextObject>";
        assertThat(kept(new TestOfd().page(object.formatted("工作要点")))).containsExactly("工作要点");
        assertFails(new TestOfd().page(object.formatted("¤¤¤¤")), Failure.FILE_IS_SCAN);
        assertFails(new TestOfd().page(object.formatted("\ue001\ue002\ue003\ue004")), Failure.FILE_IS_SCAN);
    }

    @Test
    void anEncryptedFileIsKnownByItsListOfWhatIsEncrypted() {
        TestOfd ofd = new TestOfd().page(text(30, 50, 5, "甲")).raw("Encryptions.xml", "<Encryptions/>");
        assertFails(ofd, Failure.FILE_ENCRYPTED);
        assertThat(FileKind.of(FILE, ofd.bytes())).isEqualTo(FileKind.OFD);
    }

    @Test
    void aPartThatIsMissingBrokenOrReachesOutsideIsNamedAsWhatItIs() {
        assertFails(new TestOfd().roots(""), Failure.FILE_DAMAGED);
        assertFails(new TestOfd().roots("<ofd:DocBody><ofd:DocRoot>Doc_9/D.xml</ofd:DocRoot></ofd:DocBody>"),
                Failure.FILE_DAMAGED);
        assertFails(new TestOfd().page(text(30, 50, 5, "甲")).raw("Doc_0/Pages/Page_0/Content.xml", "<ofd:Page"),
                Failure.FILE_DAMAGED);
        assertFails(new TestOfd().page(text(30, 50, 5, "甲")).raw("Doc_0/Pages/Page_0/Content.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Page>&x;</Page>"),
                Failure.FILE_REFERS_OUTSIDE);
    }

    @Test
    void aRuledTableComesOutInRows() {
        TestOfd ofd = new TestOfd().page(TestOfd.line(30, 50, 150, 50), TestOfd.line(30, 62, 150, 62),
                TestOfd.line(30, 74, 150, 74), TestOfd.line(30, 50, 30, 74), TestOfd.line(60, 50, 60, 74),
                TestOfd.line(150, 50, 150, 74), text(32, 58, 5, "序号"), text(62, 58, 5, "牵头单位"),
                text(32, 70, 5, "1"), text(62, 70, 5, "市总工会"));
        assertThat(OfdReader.read(FILE, ofd.bytes()).lines().stream().filter(line -> !line.cells().isEmpty())
                .map(line -> String.join("|", line.cells()))).containsExactly("序号|牵头单位", "1|市总工会");
    }
}
