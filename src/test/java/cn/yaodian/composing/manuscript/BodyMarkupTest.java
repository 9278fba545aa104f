package cn.yaodian.composing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.composing.SamplePlan;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.document.Block;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.Run;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class BodyMarkupTest {

    private static final ImageFile IMAGE = new ImageFile(new byte[] {1, 2, 3});
    private static final Function<String, Optional<ImageFile>> PICTURES = name -> name.equals("现场")
            ? Optional.of(IMAGE)
            : Optional.empty();

    private final List<PlacedRemark> remarks = new ArrayList<>();

    private List<Block> read(String text) {
        remarks.clear();
        return BodyReader.read(Part.BODY, text, false, PICTURES, remarks);
    }

    private Table table(String text) {
        return (Table) read(text).getFirst();
    }

    /** 2 黑:一、 仿:正文 — the level, and each run with its typeface. */
    private static String shown(Block block) {
        Paragraph paragraph = (Paragraph) block;
        return paragraph.level() + paragraph.runs().stream()
                .map(run -> " " + run.typeface().name().charAt(0) + ":" + run.text()).collect(Collectors.joining());
    }

    private String line(String text) {
        List<Block> blocks = read(text);
        assertThat(blocks).hasSize(1);
        return shown(blocks.getFirst());
    }

    @Test
    void aNumberMakesALineAHeadingOfItsLevel() {
        assertThat(line("一、强化思想引领")).isEqualTo("1 H:一、强化思想引领");
        assertThat(line("　　十二、强化思想引领。")).isEqualTo("1 H:十二、强化思想引领。");
        assertThat(line("第一章　总则")).isEqualTo("1 H:第一章　总则");
        assertThat(line("（一）健全机制")).isEqualTo("2 K:（一）健全机制");
        assertThat(line("一、建在园区，变“职工找课堂”为“课堂找职工”")).as("without full stop it is no sentence")
                .isEqualTo("1 H:一、建在园区，变“职工找课堂”为“课堂找职工”");
        assertThat(line("(二)健全机制")).isEqualTo("2 K:(二)健全机制");
        assertThat(line("1. 报送材料")).isEqualTo("3 F:1. 报送材料");
        assertThat(line("3．报送材料")).isEqualTo("3 F:3．报送材料");
        assertThat(line("（1）报送材料")).isEqualTo("4 F:（1）报送材料");
    }

    @Test
    void aShortFirstSentenceIsAHeadingThatRunsOn() {
        assertThat(line("（一）加强组织领导。各单位要明确责任。")).isEqualTo("2 K:（一）加强组织领导。 F:各单位要明确责任。");
        assertThat(line("1. 强化思想引领，凝聚奋进力量。深入宣讲。")).isEqualTo("3 K:1. 强化思想引领，凝聚奋进力量。 F:深入宣讲。");
        assertThat(line("一、提高认识。各单位要重视。")).isEqualTo("1 H:一、提高认识。 F:各单位要重视。");
    }

    @Test
    void aNumberedSentenceIsRunningText() {
        for (String text : List.of("一、请各单位于6月30日前将总结报送办公室，逾期不再受理。", "（一）今年以来，全市共举办培训班120期，培训产业工人3万人次。其中，市级40期。",
                "1.5万名职工参加竞赛。", "2026年是关键之年。", "一、二级医院要开设专窗。", "1. 开展宣讲；", "（三）")) {
            assertThat(line(text)).isEqualTo("0 F:" + text);
        }
    }

    @Test
    void aShortSentenceIsWhatThoseBesideItAre() {
        assertThat(read("一、原则同意。\n二、请严格按照方案组织实施，不得擅自调整。\n（一）甲。\n（二）乙。")).map(BodyMarkupTest::shown).containsExactly(
                "0 F:一、原则同意。", "0 F:二、请严格按照方案组织实施，不得擅自调整。", "2 K:（一）甲。", "2 K:（二）乙。");
        assertThat(read("一、提高认识。\n正文，且长。\n二、加强领导。")).map(BodyMarkupTest::shown).containsExactly("1 H:一、提高认识。",
                "0 F:正文，且长。", "1 H:二、加强领导。");
        List<Block> mixed = List.of(Block.heading("", 1, "一、原则同意。"), Block.paragraph("", "二、请严格按照方案组织实施，不得擅自调整。"),
                Block.paragraph("", "三、同意。"));
        assertThat(looks(read(BodyMarkup.of(mixed, false, _ -> "")))).isEqualTo(looks(mixed));
    }

    @Test
    void numbersThatDoNotFollowEachOtherAreRemarkedOn() {
        read("一、甲\n1. 乙\n2. 丙\n二、丁\n3. 戊\n1. 己\n三、庚");
        assertThat(remarks).isEmpty();
        read("一、甲\n三、乙\n（一）丙\n（一）丁\n（四）戊");
        assertThat(remarks).extracting(remark -> remark.anchor() + remark.remark().message()).containsExactly(
                "body:2序号“三、”前面是“一、”，请核对是否漏编或错编。", "body:5序号“（四）”前面是“（一）”，请核对是否漏编或错编。");
        read("（三）甲\n（四）乙\n12. 丙\n12. 丁");
        assertThat(remarks).extracting(remark -> remark.remark().message()).containsExactly("序号“12.”重复。");
    }

    @Test
    void marksSayWhatALineDoesNotShow() {
        assertThat(line("# 前言")).isEqualTo("1 H:前言");
        assertThat(line("## （一）请各单位于6月30日前报送。")).isEqualTo("2 K:（一）请各单位于6月30日前报送。");
        assertThat(line("**一是加强领导。**各单位要重视。")).isEqualTo("0 K:一是加强领导。 F:各单位要重视。");
        assertThat(line("1. **推动县区、园区、企业协同，形成合力。**各县要重视。"))
                .isEqualTo("3 K:1. 推动县区、园区、企业协同，形成合力。 F:各县要重视。");
        assertThat(line("\\一、不是标题")).isEqualTo("0 F:一、不是标题");
        assertThat(line("产量提高2**3倍**。")).isEqualTo("0 F:产量提高2**3倍**。");
    }

    @Test
    void linesWithTabsAreATableWithItsHeadsCentredAndItsColumnsByTheirContent() {
        Table table = table("序号\t重点任务\t单位\n1\t开展面向一线职工的宣讲活动，全年不少于五十场\t市总工会\n\n以上。");
        assertThat(table.heads()).isEqualTo(1);
        assertThat(table.rows().getFirst()).extracting(TableCell::centred).containsOnly(true);
        assertThat(table.rows().get(1)).extracting(TableCell::centred).containsExactly(true, false, true);
        assertThat(table.columns().get(0)).isLessThan(table.columns().get(2));
        assertThat(table.columns().get(1)).isGreaterThan(4 * table.columns().get(0));
        assertThat(read("甲\t乙\n1\t2\n\n以上。")).hasSize(2);
    }

    @Test
    void anIndentIsNoTableAndAnEmptyFirstCellIsOne() {
        assertThat(line("\t各单位要重视。\t")).isEqualTo("0 F:各单位要重视。");
        Table table = table("类别\t任务\t单位\n\t宣讲\t总工会\n竞赛\t\t");
        assertThat(table.rows().get(1)).extracting(TableCell::text).containsExactly("", "宣讲", "总工会");
        assertThat(table.rows().get(2)).extracting(TableCell::text).containsExactly("竞赛", "", "");
    }

    @Test
    void cellsAreJoinedToTheLeftAndAbove() {
        Table table = table("序号\t责任分工\t<\n^\t牵头\t参与\n1\t甲\t乙\n2\t^\t丙");
        assertThat(table.heads()).isEqualTo(2);
        assertThat(table.rows().get(0)).containsExactly(new TableCell("序号", 1, 2, true),
                new TableCell("责任分工", 2, 1, true));
        assertThat(table.rows().get(2).get(1).down()).isEqualTo(2);
        assertThat(table.rows().get(3)).hasSize(2);
        assertThat(remarks).isEmpty();
    }

    @Test
    void marksThatJoinNoRectangleStayAsTheyWereTypedAndAreRemarkedOn() {
        Table table = table("甲\t<\t丙\n^\t丁\t戊\n<\t己\t庚");
        assertThat(table.rows().get(1)).extracting(TableCell::text).containsExactly("^", "丁", "戊");
        assertThat(table.rows().get(2)).extracting(TableCell::text).containsExactly("<", "己", "庚");
        assertThat(remarks).hasSize(2).allMatch(remark -> remark.anchor().equals("body:1"));
    }

    @Test
    void aCellOfAWorkbookMayHaveSeveralLines() {
        Table table = table("单位\t任务\n市总工会\t\"组织竞赛\n选树\"\"工匠\"\"\"\n市教育局\t办学↵招生");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).get(1).text()).isEqualTo("组织竞赛\n选树\"工匠\"");
        assertThat(table.rows().get(2).get(1).text()).isEqualTo("办学\n招生");
        assertThat(table("甲\t\"乙\n丙\t丁").rows()).hasSize(2);
    }

    @Test
    void aMarkBeforeATableGivesItsCaptionHeadsAndWidths() {
        Table table = table("［表：表1 任务 无表头 列宽1:2.5］\n甲\t乙\n丙\t丁");
        assertThat(table.caption()).isEqualTo("表1 任务");
        assertThat(table.heads()).isZero();
        assertThat(table.columns()).containsExactly(1.0, 2.5);
        assertThat(table("[表]\n甲\t乙\n丙\t丁").caption()).isEmpty();
        assertThat(line("［表：空］")).isEqualTo("0 F:［表：空］");
        assertThat(remarks).hasSize(1);
    }

    @Test
    void picturesAndPageBreaksHaveMarks() {
        assertThat(read("［图：现场 80mm 图1 培训现场］\n【分页】")).containsExactly(new Picture("body:1", IMAGE, 80, "图1 培训现场"),
                new PageBreak("body:2"));
        assertThat(read("［图：现场］")).containsExactly(new Picture("body:1", IMAGE, PictureMark.USUAL_WIDTH, ""));
        assertThat(line("［图：没有］")).isEqualTo("0 F:［图：没有］");
        assertThat(remarks).extracting(remark -> remark.remark().message()).first().asString().contains("没有");
    }

    @Test
    void anchorsNamePartAndLine() {
        assertThat(read("甲\r\n\r\n一、乙\n丙\t丁\n1\t2\n戊")).extracting(Block::anchor).containsExactly("body:1", "body:3",
                "body:4", "body:6");
        assertThat(Part.of("annex12:3")).contains(Part.annex(12));
        assertThat(Part.line("annex12:3")).isEqualTo(3);
        assertThat(Part.of("title")).isEmpty();
        List<Block> blocks = read("甲\n乙\t丙\n1\t2\n戊");
        assertThat(BodyMarkup.at(blocks, 3)).get().isInstanceOf(Table.class);
    }

    @Test
    void aPlansTextReadsBackWithTheSameLooks() {
        List<Block> text = new NoticeComposer().text(SamplePlan.plan());
        assertThat(looks(read(BodyMarkup.of(text, false, _ -> "")))).isEqualTo(looks(text));
        assertThat(text).anyMatch(block -> ((Paragraph) block).runs().size() == 2);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("各单位", "要重视", "今年以来", "培训3万人次", "，", "。", "；", "加强领导")),
                Tuple.of(3, Arbitraries.of("一、", "（二）", "3. ", "（4）", "# ", "## ", "**", "\\", "\"", "\"\"")),
                Tuple.of(3, Arbitraries.of("\t", "\n", "\r\n", "\n\n", " ", "　", "<", "^", "\t<", "\t^", "↵")),
                Tuple.of(1, Arbitraries.of("［表：题 表头2行］\n", "［表：列宽1:2］\n", "［图：现场］\n", "［分页］\n", "［图：", "］", "【正文】")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(seed = PropertySeed.FIXED, tries = 1000)
    void whateverIsTypedGivesBlocksThatReadBackTheSame(@ForAll("typed") String text) {
        List<Block> blocks = read(text);
        String written = BodyMarkup.of(blocks, false, _ -> "现场");
        assertThat(looks(read(written))).isEqualTo(looks(blocks));
        assertThat(BodyMarkup.of(read(written), false, _ -> "现场")).isEqualTo(written);
    }

    @Property(seed = PropertySeed.FIXED, tries = 1000)
    void noWordThatIsTypedIsLost(@ForAll("typed") String text) {
        String printed = read(text).stream().map(Block::text).collect(Collectors.joining());
        assertThat(words(printed)).isEqualTo(words(text.replaceAll("［(?:图：现场|分页)］", "")
                .replaceAll("(?:表头2行|列宽1:2)(?=］)", "")));
    }

    /** What no mark is made of. */
    private static String words(String text) {
        return text.replaceAll("[^各单位要重视今年以来培训万人次加强领导]", "");
    }

    /** Blocks without their anchors. */
    private static List<Object> looks(List<Block> blocks) {
        List<Object> looks = new ArrayList<>();
        for (Block block : blocks) {
            looks.add(switch (block) {
                case Paragraph paragraph -> ParagraphLooks.of(paragraph);
                case Table table -> new Table("", table.caption(), table.columns(), table.heads(), table.rows());
                case Picture picture -> new Picture("", picture.image(), picture.width(), picture.caption());
                case PageBreak _ -> new PageBreak("");
            });
        }
        return looks;
    }

    @Test
    void aParagraphThatIsDividedOtherwiseKeepsItsWords() {
        Paragraph odd = new Paragraph("", 0, List.of(new Run("甲", Typeface.HEITI), new Run("乙", Typeface.KAITI),
                new Run("丙", Typeface.FANGSONG)));
        assertThat(line(BodyMarkup.of(List.of(odd), false, _ -> ""))).isEqualTo("0 F:甲乙丙");
    }
}
