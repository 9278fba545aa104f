package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.writing.font.BundledFonts;
import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import cn.yaodian.writing.font.FontLibrary;

/** The clauses of GB/T 9704-2012, measured on the pages with the fonts that come with the program. */
class TypesetterTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final Offset<Double> ONE_MM = within(Sheet.mm(1));
    private static final Offset<Double> HALF_MM = within(Sheet.mm(0.5));
    private static final Offset<Double> HAIR = within(0.01);
    private static final Masthead MASTHEAD = new Masthead("青禾市总工会文件", "青工〔2024〕3号");

    private static OfficialDocument document(int characters, Signature signature, Imprint imprint) {
        return new OfficialDocument(MASTHEAD, "关于印发《2024年青禾市推进新时代产业工人队伍建设改革工作要点》的通知", List.of("各县（市、区）总工会", "市直各单位工会"),
                List.of(Block.paragraph("a", "推".repeat(characters))), signature, List.of(), imprint);
    }

    private static List<SetLine> lines(Page page) {
        return SetLine.of(page, FONTS);
    }

    private static SetLine line(Page page, String start) {
        return lines(page).stream().filter(line -> line.text().startsWith(start)).findFirst().orElseThrow();
    }

    private static List<Mark.Rule> rules(Page page) {
        return page.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast).toList();
    }

    private final Typesetter typesetter = new Typesetter(FONTS);

    @Test
    void aFullPageHoldsTwentyTwoLinesOfTwentyEightCharacters() {
        List<Page> pages = typesetter.set(document(3000, Signature.NONE, Imprint.NONE));
        List<SetLine> full = lines(pages.get(1));
        assertThat(full).hasSize(22).allSatisfy(line -> assertThat(line.text()).hasSize(28));
        assertThat(full.getFirst().left()).isCloseTo(Sheet.mm(28), HAIR);
        assertThat(full.getFirst().right()).isCloseTo(Sheet.mm(28 + 156), HAIR);
        // 5.2.1: the first line's upper and the last line's lower edge are those of the text area.
        double above = (Sheet.LINE - 16) / 2 + 0.88 * 16;
        assertThat(full.getFirst().baseline()).isCloseTo(Sheet.mm(37) + above, HAIR);
        assertThat(full.getLast().baseline()).isCloseTo(Sheet.mm(37 + 225) - Sheet.LINE + above, HAIR);
    }

    @Test
    void aParagraphIsIndentedByTwoCharacters() {
        Page page = typesetter.set(document(100, Signature.NONE, Imprint.NONE)).getFirst();
        List<SetLine> body = lines(page).stream().filter(line -> line.text().startsWith("推")).toList();
        assertThat(body.get(0).left() - Sheet.LEFT).isCloseTo(2 * Sheet.CELL, HAIR);
        assertThat(body.get(0).text()).hasSize(26);
        assertThat(body.get(1).left()).isCloseTo(Sheet.LEFT, HAIR);
    }

    @Test
    void theLetterheadBeginsThirtyFiveMillimetresBelowTheTextAreasEdge() {
        Page page = typesetter.set(document(100, Signature.NONE, Imprint.NONE)).getFirst();
        SetLine letterhead = line(page, "青禾市总工会文件");
        assertThat(letterhead.baseline() - 0.855 * letterhead.size() - Sheet.TOP).isCloseTo(Sheet.mm(35), ONE_MM);
        assertThat((letterhead.left() + letterhead.right()) / 2).isCloseTo((Sheet.LEFT + Sheet.RIGHT) / 2, HAIR);
        assertThat(page.marks().getFirst().ink()).isEqualTo(Ink.RED);
    }

    @Test
    void numberRuleAndTitleFollowTwoBlankLinesApart() {
        Page page = typesetter.set(document(100, Signature.NONE, Imprint.NONE)).getFirst();
        SetLine letterhead = line(page, "青禾市总工会文件");
        SetLine number = line(page, "青工〔2024〕3号");
        double letterheadBottom = letterhead.baseline() + 0.145 * letterhead.size();
        double numberTop = number.baseline() - 0.88 * 16 - (Sheet.LINE - 16) / 2;
        assertThat(numberTop - letterheadBottom).isCloseTo(2 * Sheet.LINE, ONE_MM);
        assertThat((number.left() + number.right()) / 2).isCloseTo((Sheet.LEFT + Sheet.RIGHT) / 2, HAIR);
        Mark.Rule rule = rules(page).getFirst();
        assertThat(rule.ink()).isEqualTo(Ink.RED);
        assertThat(rule.y1() - (number.baseline() + 0.12 * 16)).isCloseTo(Sheet.mm(4), HALF_MM);
        assertThat(rule.x1()).isEqualTo(Sheet.LEFT);
        assertThat(rule.x2()).isEqualTo(Sheet.RIGHT);
        SetLine title = line(page, "关于印发");
        double titleTop = title.baseline() - 0.88 * 22 - (Sheet.LINE - 22) / 2;
        assertThat(titleTop - rule.y1()).isCloseTo(2 * Sheet.LINE, ONE_MM);
        assertThat(title.size()).isEqualTo(22);
    }

    @Test
    void addresseesStandFlushLeftOneBlankLineBelowTheTitle() {
        Page page = typesetter.set(document(100, Signature.NONE, Imprint.NONE)).getFirst();
        List<SetLine> lines = lines(page);
        int at = lines.indexOf(line(page, "各县（市、区）总工会，市直各单位工会："));
        assertThat(lines.get(at).left()).isCloseTo(Sheet.LEFT, HAIR);
        double titleTop = lines.get(at - 1).baseline() - Sheet.baseline(0, Sheet.LINE, 22);
        double top = lines.get(at).baseline() - Sheet.baseline(0, Sheet.LINE, 16);
        assertThat(top - titleTop).isCloseTo(2 * Sheet.LINE, HAIR);
    }

    @Test
    void nameIsIndentedByTwoFromTheRightAndTheDateBeginsTwoAfterTheName() {
        Signature signature = new Signature(List.of("青禾市推进新时代产业工人队伍建设改革协调小组"), "2024年3月18日", "");
        Page page = typesetter.set(document(60, signature, Imprint.NONE)).getFirst();
        SetLine name = line(page, "青禾市推进");
        SetLine date = line(page, "2024年3月18日");
        List<SetLine> lines = lines(page);
        assertThat(Sheet.RIGHT - name.right()).isCloseTo(2 * Sheet.CELL, HAIR);
        assertThat(date.left() - name.left()).isCloseTo(2 * Sheet.CELL, HAIR);
        assertThat(date.baseline() - name.baseline()).isCloseTo(Sheet.LINE, HAIR);
        assertThat(name.baseline() - lines.get(lines.indexOf(name) - 1).baseline()).isCloseTo(2 * Sheet.LINE, HAIR);
    }

    @Test
    void aDateLongerThanTheNameKeepsTheDistanceFromTheRight() {
        Page page = typesetter.set(document(60, new Signature(List.of("市总工会"), "2024年12月28日", ""), Imprint.NONE))
                .getFirst();
        assertThat(Sheet.RIGHT - line(page, "2024年12月28日").right()).isCloseTo(2 * Sheet.CELL, HAIR);
        assertThat(line(page, "2024年12月28日").left() - line(page, "市总工会").left()).isCloseTo(2 * Sheet.CELL, HAIR);
    }

    @Test
    void theSignatureIsNeverAloneOnAPage() {
        Signature signature = new Signature(List.of("青禾市总工会"), "2024年3月18日", "");
        IntStream.range(1, 60).map(n -> n * 13).forEach(characters -> {
            List<Page> pages = typesetter.set(document(characters, signature, Imprint.NONE));
            Page last = pages.getLast();
            assertThat(lines(last)).as(characters + " characters")
                    .anySatisfy(line -> assertThat(line.text()).startsWith("推"));
            assertThat(lines(last).getLast().text()).isEqualTo("2024年3月18日");
            assertThat(lines(pages.getFirst())).anySatisfy(line -> assertThat(line.text()).startsWith("推"));
        });
    }

    @Test
    void theImprintStandsAtTheFootOfTheLastPage() {
        Imprint imprint = new Imprint(List.of("省总工会", "市委办公室"), "青禾市总工会办公室", "2024年3月19日");
        Page last = typesetter.set(document(900, Signature.NONE, imprint)).getLast();
        List<Mark.Rule> rules = rules(last);
        assertThat(rules).hasSize(3);
        assertThat(rules.getLast().y1()).isCloseTo(Sheet.mm(37 + 225), HALF_MM);
        assertThat(rules.get(0).thickness()).isCloseTo(Sheet.mm(0.35), HAIR);
        assertThat(rules.get(1).thickness()).isCloseTo(Sheet.mm(0.25), HAIR);
        assertThat(rules.get(2).thickness()).isCloseTo(Sheet.mm(0.35), HAIR);
        SetLine copyTo = line(last, "抄送：省总工会，市委办公室。");
        assertThat(copyTo.left() - Sheet.LEFT).isCloseTo(Sheet.CELL, HAIR);
        assertThat(copyTo.size()).isEqualTo(14);
        SetLine printed = line(last, "青禾市总工会办公室2024年3月19日印发");
        assertThat(Sheet.RIGHT - printed.right()).isCloseTo(Sheet.CELL, HAIR);
    }

    @Test
    void anImprintThatDoesNotFitGoesToAPageOfItsOwn() {
        Imprint imprint = new Imprint(List.of("省总工会"), "青禾市总工会办公室", "2024年3月19日");
        int fullPages = 8 * 28 - 2 + 22 * 28;
        assertThat(typesetter.set(document(fullPages, Signature.NONE, imprint))).hasSize(3);
    }

    @Test
    void pageNumbersStandSevenMillimetresBelowTheTextArea() {
        List<Page> pages = typesetter.set(document(1500, Signature.NONE, Imprint.NONE));
        Mark.Text odd = (Mark.Text) pages.get(0).marks().getLast();
        Mark.Text even = (Mark.Text) pages.get(1).marks().getLast();
        assertThat(odd.text()).isEqualTo("— 1 —");
        assertThat(odd.size()).isEqualTo(14);
        assertThat(odd.typeface()).isEqualTo(Typeface.SONGTI);
        double end = odd.xs().getLast() + FONTS.advance(Typeface.SONGTI, '—') * 14;
        assertThat(Sheet.RIGHT - end).isCloseTo(Sheet.CELL, HAIR);
        assertThat(even.xs().getFirst() - Sheet.LEFT).isCloseTo(Sheet.CELL, HAIR);
    }

    @Test
    void anAnnexStartsANewPageWithItsTitleOnTheThirdLine() {
        OfficialDocument document = new OfficialDocument(MASTHEAD, "通知", List.of(), List.of(), Signature.NONE,
                List.of(new Annex("附件1", "分工表", List.of(Block.paragraph("", "甲")))), Imprint.NONE);
        List<SetLine> lines = lines(typesetter.set(document).get(1));
        assertThat(lines).extracting(SetLine::text).containsExactly("附件1", "分工表", "甲");
        assertThat(lines.get(0).left()).isCloseTo(Sheet.LEFT, HAIR);
        assertThat(lines.get(1).baseline()).isCloseTo(Sheet.baseline(Sheet.rowTop(2), Sheet.LINE, 22), HAIR);
        assertThat(lines.get(2).baseline()).isCloseTo(Sheet.baseline(Sheet.rowTop(4), Sheet.LINE, 16), HAIR);
    }

    @Test
    void aHeadingIsNeverLeftAtThePagesFoot() {
        IntStream.range(1, 50).forEach(lines -> {
            List<Block> body = List.of(Block.paragraph("", "推".repeat(lines * 28)), Block.heading("", 1, "一、标题"),
                    Block.heading("", 2, "（一）标题"), Block.paragraph("", "正文"));
            OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(), body, Signature.NONE,
                    List.of(), Imprint.NONE);
            typesetter.set(document).forEach(page -> assertThat(lines(page).getLast().text()).doesNotEndWith("标题"));
        });
    }

    @Test
    void aLeadSentenceIsInKaitiAndItsQuotationMarksAreAsWideAsCharacters() {
        Block block = new Paragraph("k", 3, List.of(new Run("1. 推广“五小”创新。", Typeface.KAITI),
                new Run("全年开展活动。", Typeface.FANGSONG)));
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(), List.of(block), Signature.NONE,
                List.of(), Imprint.NONE);
        Page page = typesetter.set(document).getFirst();
        SetLine line = lines(page).getFirst();
        int quote = line.text().indexOf('“');
        assertThat(line.xs().get(quote + 1) - line.xs().get(quote)).isCloseTo(Sheet.CELL, HAIR);
        assertThat(page.anchors()).containsExactly(new Page.Anchor("k", Sheet.TOP));
        assertThat(page.marks()).extracting(mark -> ((Mark.Text) mark).typeface()).contains(Typeface.KAITI);
    }

    @Test
    void anEmptyDocumentIsOneEmptyPage() {
        OfficialDocument empty = new OfficialDocument(Masthead.NONE, "", List.of(), List.of(), Signature.NONE,
                List.of(), Imprint.NONE);
        assertThat(typesetter.set(empty)).hasSize(1);
    }
}
