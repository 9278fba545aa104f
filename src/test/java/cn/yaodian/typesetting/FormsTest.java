package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.writing.font.FontLibrary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The forms beside the plain 文件: GB/T 9704-2012, 7.2.1 to 7.2.6, 7.3.4, 7.3.5.1, 8, 10. */
class FormsTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final Offset<Double> ONE_MM = within(Sheet.mm(1));
    private static final Offset<Double> HALF_MM = within(Sheet.mm(0.5));
    private static final Offset<Double> HAIR = within(0.01);

    private final Typesetter typesetter = new Typesetter(FONTS);

    private static Masthead masthead(DocumentForm form, Letterhead letterhead, String number, FilingMarks marks,
            String... signers) {
        return new Masthead(form, letterhead, number, marks, List.of(signers), BulletinIssue.NONE);
    }

    private static OfficialDocument document(Masthead masthead, String title, Signature signature, Imprint imprint) {
        return new OfficialDocument(masthead, title, List.of("各成员单位"), List.of(Block.paragraph("", "推".repeat(40))),
                signature, List.of(), imprint);
    }

    private Page first(Masthead masthead, String title) {
        return typesetter.set(document(masthead, title, Signature.NONE, Imprint.NONE)).getFirst();
    }

    private static SetLine line(Page page, String part) {
        return SetLine.of(page, FONTS).stream().filter(line -> line.text().contains(part)).findFirst().orElseThrow();
    }

    private static Mark.Text text(Page page, String text) {
        return page.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .filter(mark -> mark.text().contains(text)).findFirst().orElseThrow();
    }

    private static List<Mark.Rule> red(Page page) {
        return page.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast)
                .filter(rule -> rule.ink() == Ink.RED).toList();
    }

    private static double left(Mark.Text text) {
        return text.xs().getFirst();
    }

    /** Upper edge of a line of 3号 on the grid. */
    private static double lineTop(double baseline) {
        return baseline - 0.88 * Sheet.SIZE_3 - (Sheet.LINE - Sheet.SIZE_3) / 2;
    }

    @Test
    void copyNumberSecrecyAndUrgencyStandOnTheFirstLinesAtTheLeftEdge() {
        Page page = first(masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "青工〔2026〕1号",
                new FilingMarks("000012", "机密★1年", "特急")), "关于做好工作的通知");
        List<String> marks = List.of("000012", "机密★1年", "特急");
        for (int i = 0; i < marks.size(); i++) {
            Mark.Text mark = text(page, marks.get(i).substring(0, 2));
            assertThat(left(mark)).as(marks.get(i)).isCloseTo(Sheet.LEFT, HALF_MM);
            assertThat(lineTop(mark.baseline())).as(marks.get(i)).isCloseTo(Sheet.rowTop(i), HALF_MM);
        }
    }

    @Test
    void secrecyStandsOnTheSecondLineAlsoWithoutCopyNumberAndUrgencyAloneOnTheFirst() {
        Page secret = first(masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "",
                new FilingMarks("", "秘密", "加急")), "通知");
        assertThat(lineTop(text(secret, "秘密").baseline())).isCloseTo(Sheet.rowTop(1), HALF_MM);
        assertThat(lineTop(text(secret, "加急").baseline())).isCloseTo(Sheet.rowTop(2), HALF_MM);
        Page urgent = first(masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "",
                new FilingMarks("", "", "加急")), "通知");
        assertThat(lineTop(text(urgent, "加急").baseline())).isCloseTo(Sheet.rowTop(0), HALF_MM);
    }

    @Test
    void jointBodiesStandOneBelowTheOtherWithTheWordInTheMiddleAtTheirRight() {
        Page page = first(masthead(DocumentForm.DOCUMENT,
                new Letterhead(List.of("青禾市总工会", "青禾市人力资源和社会保障局", "青禾市教育局"), "文件"), "青工〔2026〕1号",
                FilingMarks.NONE), "关于做好工作的通知");
        Mark.Text host = text(page, "青禾市总工会");
        Mark.Text second = text(page, "青禾市人力");
        Mark.Text third = text(page, "青禾市教育局");
        Mark.Text word = text(page, "文件");
        assertThat(host.baseline() - 0.855 * host.size() - Sheet.TOP).isCloseTo(Sheet.mm(35), ONE_MM);
        assertThat(second.baseline()).isBetween(host.baseline(), third.baseline());
        assertThat(word.baseline()).isCloseTo(second.baseline(), within(1.0));
        assertThat(left(host)).isCloseTo(left(second), HAIR).isCloseTo(left(third), HAIR);
        double em = host.size() * host.stretch();
        assertThat(host.xs().getLast()).as("spread to the longest").isCloseTo(second.xs().getLast(), HAIR);
        assertThat(left(word)).isGreaterThan(second.xs().getLast() + em);
        assertThat((left(host) + word.xs().getLast() + em) / 2).as("centred").isCloseTo((Sheet.LEFT + Sheet.RIGHT) / 2,
                ONE_MM);
        assertThat(left(host)).isGreaterThanOrEqualTo(Sheet.LEFT - 0.01);
    }

    @Test
    void anUpwardDocumentHasItsNumberAtTheLeftOnTheLastSignersLine() {
        Page page = first(masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "青工〔2026〕1号", FilingMarks.NONE,
                "林晓禾", "周望", "陈一鸣"), "关于有关工作的报告");
        Mark.Text number = text(page, "青工");
        assertThat(left(number)).isCloseTo(Sheet.LEFT + Sheet.CELL, ONE_MM);
        assertThat(number.baseline()).isCloseTo(text(page, "陈一鸣").baseline(), HAIR);
        Mark.Text host = text(page, "林晓禾");
        assertThat(text(page, "签发人").baseline()).isCloseTo(host.baseline(), HAIR);
        assertThat(number.baseline() - host.baseline()).isCloseTo(Sheet.LINE, HAIR);
        assertThat(Sheet.RIGHT - host.xs().getLast() - Sheet.CELL).as("one blank at the right").isCloseTo(Sheet.CELL,
                ONE_MM);
        assertThat(red(page).getFirst().y1() - (number.baseline() + 0.12 * Sheet.SIZE_3)).isCloseTo(Sheet.mm(4),
                HALF_MM);
    }

    @Test
    void aLetterHasDoubleRulesAndItsNumberAtTheRightAndNoNumberOnItsFirstPage() {
        Page page = first(masthead(DocumentForm.LETTER, Letterhead.of("青禾市总工会"), "青工函〔2026〕3号",
                new FilingMarks("", "", "加急")), "关于征求意见的函");
        Mark.Text name = text(page, "青禾市总工会");
        assertThat(name.baseline() - 0.855 * name.size()).isCloseTo(Sheet.mm(30), ONE_MM);
        List<Mark.Rule> rules = red(page);
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.x2() - rule.x1()).isCloseTo(Sheet.mm(170), HALF_MM);
            assertThat((rule.x1() + rule.x2()) / 2).isCloseTo(Sheet.WIDTH / 2, HALF_MM);
        });
        assertThat(rules.get(0).thickness()).isGreaterThan(rules.get(1).thickness());
        assertThat(rules.get(2).thickness()).isLessThan(rules.get(3).thickness());
        double lower = name.baseline() - 0.855 * name.size() + LetterheadShape.of(new Masthead(DocumentForm.LETTER,
                Letterhead.of("青禾市总工会"), "", FilingMarks.NONE, List.of(), BulletinIssue.NONE)).height();
        assertThat(rules.get(0).y1() - rules.get(0).thickness() / 2 - lower).isCloseTo(Sheet.mm(4), ONE_MM);
        assertThat(Sheet.HEIGHT - rules.get(2).y1()).isCloseTo(Sheet.mm(20), ONE_MM);
        Mark.Text number = text(page, "青工函");
        assertThat(number.xs().getLast() + Sheet.CELL).isCloseTo(Sheet.RIGHT, ONE_MM);
        assertThat(number.baseline()).isCloseTo(text(page, "加急").baseline(), HAIR);
        assertThat(page.marks()).noneMatch(mark -> mark instanceof Mark.Text text && text.text().contains("— 1 —"));
    }

    @Test
    void aLettersSecondPageBearsItsNumberAndItsImprintNeitherRulesNorIssuingLine() {
        Masthead masthead = masthead(DocumentForm.LETTER, Letterhead.of("青禾市总工会"), "青工函〔2026〕3号", FilingMarks.NONE);
        OfficialDocument letter = new OfficialDocument(masthead, "关于征求意见的函", List.of("市教育局"),
                List.of(Block.paragraph("", "推".repeat(700))), Signature.NONE, List.of(),
                new Imprint(List.of("省总工会"), "青禾市总工会办公室", "2026年3月1日"));
        List<Page> pages = typesetter.set(letter);
        assertThat(pages).hasSize(2);
        assertThat(line(pages.getLast(), "抄送").text()).isEqualTo("抄送：省总工会。");
        assertThat(pages.getLast().marks()).noneMatch(mark -> mark instanceof Mark.Rule);
        assertThat(pages.getLast().marks()).noneMatch(mark -> mark instanceof Mark.Text text
                && text.text().contains("办公室")).anyMatch(mark -> mark instanceof Mark.Text text
                        && text.text().contains("— 2 —"));
    }

    @Test
    void anOrdersLetterheadIsTwentyMillimetresDownAndItsNumberTwoLinesBelow() {
        Masthead masthead = masthead(DocumentForm.ORDER, Letterhead.of("青禾市人民政府令"), "第12号", FilingMarks.NONE);
        Page page = first(masthead, "");
        Mark.Text name = text(page, "青禾市人民政府令");
        double top = name.baseline() - 0.855 * name.size();
        assertThat(top - Sheet.TOP).isCloseTo(Sheet.mm(20), ONE_MM);
        double bottom = top + LetterheadShape.of(masthead).height();
        assertThat(lineTop(text(page, "第12号").baseline()) - bottom).isCloseTo(2 * Sheet.LINE, ONE_MM);
        assertThat(red(page)).isEmpty();
    }

    @Test
    void aBulletinHasItsIssueInTheMiddleAndEditorAndDateAboveTheRule() {
        Masthead masthead = new Masthead(DocumentForm.BULLETIN, Letterhead.of("产业工人简报"), "", FilingMarks.NONE,
                List.of(), new BulletinIssue("第3期（总第17期）", "产改办", "2026年7月8日"));
        Imprint imprint = new Imprint(List.of(new NameList("报", List.of("省产改办")), new NameList("发", List.of("各县"))), "",
                "", 80, false);
        Page page = typesetter.set(document(masthead, "县区动态", Signature.NONE, imprint)).getLast();
        SetLine issue = line(page, "总第17期");
        assertThat((issue.left() + issue.right()) / 2).isCloseTo((Sheet.LEFT + Sheet.RIGHT) / 2, ONE_MM);
        assertThat(text(page, "产改办").baseline()).isCloseTo(text(page, "2026年7月").baseline(), HAIR);
        assertThat(red(page)).hasSize(1);
        assertThat(line(page, "共印").right()).isCloseTo(Sheet.RIGHT - Sheet.CELL, ONE_MM);
        assertThat(line(page, "报：").text()).isEqualTo("报：省产改办。");
    }

    @Test
    void attachmentsAreListedOneLineBelowTheBodyWithTheirNamesAligned() {
        OfficialDocument document = new OfficialDocument(new Masthead("青禾市总工会文件", ""), "通知", List.of(),
                List.of(Block.paragraph("", "推".repeat(10))), List.of("分解表", "推".repeat(40)), List.of(),
                Signature.NONE, List.of(), Imprint.NONE);
        List<SetLine> lines = SetLine.of(typesetter.set(document).getFirst(), FONTS);
        SetLine body = lines.stream().filter(one -> one.text().startsWith("推推")).findFirst().orElseThrow();
        SetLine one = lines.stream().filter(line -> line.text().startsWith("附件：")).findFirst().orElseThrow();
        SetLine two = lines.stream().filter(line -> line.text().contains("2.")).findFirst().orElseThrow();
        SetLine wrapped = lines.getLast();
        assertThat(one.text()).isEqualTo("附件：1.分解表");
        assertThat(one.left() - Sheet.LEFT).isCloseTo(2 * Sheet.CELL, HAIR);
        assertThat(one.baseline() - body.baseline()).isCloseTo(2 * Sheet.LINE, HAIR);
        assertThat(two.xs().get(two.text().indexOf("推"))).isCloseTo(one.xs().get(one.text().indexOf("分")), HAIR);
        assertThat(wrapped.left()).isCloseTo(one.xs().get(one.text().indexOf("分")), HAIR);
    }

    @Test
    void aSealedSignatureHasItsDateFourFromTheRightAndTheNameCentredAboveIt() {
        Signature signature = new Signature(List.of(Signatory.of("青禾市总工会")), "2026年7月8日", "", true);
        Page page = typesetter.set(document(new Masthead("青禾市总工会文件", ""), "通知", signature, Imprint.NONE)).getFirst();
        SetLine date = line(page, "2026年7月8日");
        SetLine name = SetLine.of(page, FONTS).stream().filter(one -> one.text().equals("青禾市总工会")).findFirst()
                .orElseThrow();
        assertThat(Sheet.RIGHT - date.right()).isCloseTo(4 * Sheet.CELL, ONE_MM);
        assertThat((name.left() + name.right()) / 2).isCloseTo((date.left() + date.right()) / 2, ONE_MM);
        assertThat(date.baseline() - name.baseline()).isCloseTo(Sheet.LINE, HAIR);
        double body = SetLine.of(page, FONTS).stream().filter(one -> one.text().startsWith("推")).toList().getLast()
                .baseline();
        double sealTop = lineTop(name.baseline()) + Sheet.LINE - Sheet.mm(SealedRows.USUAL_DIAMETER / 2);
        assertThat(sealTop - lineTop(body) - Sheet.LINE).as("room for the seal within a line of the body")
                .isBetween(-0.01, Sheet.LINE);
    }

    @Test
    void addresseesThatLeaveTheFirstPageNoBodyMoveToTheImprint() {
        List<String> many = Stream.generate(() -> "青禾市人力资源和社会保障局").limit(40).toList();
        OfficialDocument document = new OfficialDocument(new Masthead("青禾市总工会文件", ""), "通知", many,
                List.of(Block.paragraph("", "推".repeat(40))), Signature.NONE, List.of(),
                new Imprint(List.of("省总工会"), "办公室", "2026年3月1日"));
        List<Page> pages = typesetter.set(document);
        assertThat(line(pages.getFirst(), "推推").text()).isNotEmpty();
        assertThat(line(pages.getLast(), "主送：").text()).startsWith("主送：青禾市");
    }

    @Test
    void anImprintOnAnEvenPageHasABlankPageBeforeItAndNeitherBearsANumber() {
        Imprint imprint = new Imprint(List.of(), "办公室", "2026年3月1日", 0, true);
        OfficialDocument document = new OfficialDocument(new Masthead("青禾市总工会文件", ""), "通知", List.of(),
                List.of(Block.paragraph("", "推".repeat(28 * 40))), Signature.NONE, List.of(), imprint);
        List<Page> pages = typesetter.set(document);
        assertThat(pages.size() % 2).isZero();
        assertThat(line(pages.getLast(), "办公室").text()).contains("印发");
    }

    @Test
    void aSheetThatLiesAcrossHasItsNumberWhereTheUprightOneHasIt() {
        Annex annex = new Annex("附件", "分解表", List.of(Block.paragraph("", "推".repeat(40))), true);
        OfficialDocument document = new OfficialDocument(new Masthead("青禾市总工会文件", ""), "通知", List.of(),
                List.of(Block.paragraph("", "推")), Signature.NONE, List.of(annex), Imprint.NONE);
        Page page = typesetter.set(document).getLast();
        assertThat(page.width()).isEqualTo(Sheet.HEIGHT);
        assertThat(page.height()).isEqualTo(Sheet.WIDTH);
        Optional<Mark.Upright> number = page.marks().stream().filter(Mark.Upright.class::isInstance)
                .map(Mark.Upright.class::cast).findFirst();
        assertThat(number).isPresent();
        assertThat(left(number.get().text())).as("even page: left").isCloseTo(Sheet.LEFT + Sheet.CELL, ONE_MM);
        assertThat(number.get().text().baseline()).isGreaterThan(Sheet.BOTTOM);
        // The upright text area, turned with the sheet.
        SetLine body = SetLine.of(page, FONTS).getLast();
        assertThat(body.left()).isGreaterThanOrEqualTo(Sheet.HEIGHT - Sheet.BOTTOM);
    }
}
