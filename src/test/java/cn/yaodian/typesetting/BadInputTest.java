package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Picture;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.typesetting.SettingRemark.Kind;
import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.writing.font.FontLibrary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no document should hold, and some do: each is set as well as can be, and the clerk is told. */
class BadInputTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final Masthead PLAIN = new Masthead("青禾市总工会文件", "青工〔2026〕1号");
    private static final String LONG_NAME = "Q".repeat(80);
    private static final ImageFile BROKEN = new ImageFile(new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    private final Typesetter typesetter = new Typesetter(FONTS);

    private static OfficialDocument document(Masthead masthead, String title, List<Block> body, Signature signature,
            Imprint imprint) {
        return new OfficialDocument(masthead, title, List.of("各成员单位"), body, signature, List.of(), imprint);
    }

    private static List<Block> text(int characters) {
        return List.of(Block.paragraph("", "推".repeat(characters)));
    }

    private static OfficialDocument with(Masthead masthead) {
        return document(masthead, "关于做好工作的通知", text(60), Signature.NONE, Imprint.NONE);
    }

    private static OfficialDocument with(List<Block> body) {
        return document(PLAIN, "关于做好工作的通知", body, Signature.NONE, Imprint.NONE);
    }

    private static OfficialDocument with(Signature signature) {
        return document(PLAIN, "关于做好工作的通知", text(60), signature, Imprint.NONE);
    }

    /** Sets it, sees to it that nothing is amiss on the pages, and returns them. */
    private List<Page> set(OfficialDocument document) {
        List<Page> pages = typesetter.set(document);
        for (Page page : pages) {
            SetGlyphs glyphs = SetGlyphs.of(page, FONTS);
            assertThat(glyphs.outside()).as("outside").isEmpty();
            assertThat(glyphs.overlap()).as("over each other").isEmpty();
        }
        return pages;
    }

    private List<Kind> kinds(OfficialDocument document) {
        set(document);
        return typesetter.remarks(document).stream().map(SettingRemark::kind).toList();
    }

    @Test
    void ofDocumentsThatAreInOrderThereIsNothingToSay() {
        OfficialDocument good = document(PLAIN, "关于做好工作的通知", text(60),
                new Signature(List.of("青禾市总工会"), "2026年3月6日", ""),
                new Imprint(List.of("省总工会"), "青禾市总工会办公室", "2026年3月6日"));
        assertThat(typesetter.remarks(good)).isEmpty();
        SampleForms.all().forEach((name, form) -> assertThat(typesetter.remarks(form)).as(name)
                .allMatch(remark -> remark.kind() == Kind.DATE_INVALID
                        || remark.kind() == Kind.PICTURE_UNREADABLE));
    }

    @Test
    void aTitleOfTwoHundredCharactersIsSetInLines() {
        OfficialDocument document = document(PLAIN, "推进队伍建设".repeat(33) + "通知", text(60), Signature.NONE, Imprint.NONE);
        assertThat(kinds(document)).contains(Kind.TITLE_LONG);
        assertThat(typesetter.remarks(document).getFirst().sentence()).isEqualTo("标题共200字，排成12行，请精简。");
    }

    @Test
    void sixtyAddresseesMoveToTheImprint() {
        OfficialDocument document = new OfficialDocument(PLAIN, "通知", Collections.nCopies(60, "青禾市教育体育局"),
                text(60), Signature.NONE, List.of(), Imprint.NONE);
        assertThat(kinds(document)).containsExactly(Kind.ADDRESSEES_MOVED);
        assertThat(SetLine.of(set(document).getFirst(), FONTS)).anyMatch(line -> line.text().startsWith("推推"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQQQQQQQ", "总"})
    void aNameOfEightyCharactersWithoutABreakStaysOnThePageWhereverItStands(String piece) {
        String name = piece.repeat(80 / piece.length());
        Signatory sealed = new Signatory(name, Optional.of(new Seal(SampleForms.ring(), 42)));
        List<OfficialDocument> documents = List.of(with(new Masthead(name, "")),
                with(new Masthead(DocumentForm.DOCUMENT, new Letterhead(List.of(name, "青禾市教育局"), "文件"), name,
                        FilingMarks.NONE, List.of(), BulletinIssue.NONE)),
                with(new Masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "青工〔2026〕1号", FilingMarks.NONE,
                        List.of(name, name, name), BulletinIssue.NONE)),
                with(new Masthead(DocumentForm.BULLETIN, Letterhead.of(name), "", FilingMarks.NONE, List.of(),
                        new BulletinIssue(name, name, "2026年3月6日"))),
                with(new Masthead(DocumentForm.LETTER, Letterhead.of(name), name, new FilingMarks(name, name, name),
                        List.of(), BulletinIssue.NONE)),
                with(new Signature(List.of(name), "2026年3月6日", name)),
                with(new Signature(List.of(sealed, Signatory.of(name)), name, "", true)),
                with(List.of(new Table("", name, List.of(1.0, 9.0), 0,
                        List.of(List.of(TableCell.of(name), TableCell.of(name)))))),
                document(PLAIN, name, text(60), Signature.NONE,
                        new Imprint(List.of(new NameList(name, List.of(name))), name, name, 9, false)),
                new OfficialDocument(PLAIN, "通知", List.of(name), text(60), List.of(name, name),
                        List.of(new NameList(name, List.of(name))), Signature.NONE,
                        List.of(new Annex(name, name, text(60))), Imprint.NONE));
        documents.forEach(this::set);
        assertThat(documents.stream().flatMap(document -> typesetter.remarks(document).stream())
                .filter(remark -> remark.kind() == Kind.TEXT_CONDENSED)).hasSizeGreaterThan(8);
    }

    @Test
    void aTableOfFortyColumnsGetsSmallerType() {
        List<TableCell> row = IntStream.range(0, 40).mapToObj(i -> TableCell.middle("栏目" + i)).toList();
        OfficialDocument document = with(List.of(new Table("", "统计表", Collections.nCopies(40, 1.0), 1,
                List.of(row, row))));
        assertThat(kinds(document)).containsExactly(Kind.TABLE_WIDE);
        assertThat(typesetter.remarks(document).getFirst().sentence())
                .isEqualTo("表格“统计表”有40栏，字号已缩小；建议拆分，或横排作为附件。");
    }

    @Test
    void aColumnTooNarrowForACharacterTakesWidthFromTheOthers() {
        Table table = new Table("", "", List.of(1.0, 500.0), 0,
                List.of(List.of(TableCell.of("序"), TableCell.of("任务"))));
        double[] edges = ColumnEdges.of(table.columns(), 0, 442, 18);
        assertThat(edges).containsExactly(new double[] {0, 18, 442}, within(1e-9));
        set(with(List.of(table)));
    }

    @Test
    void aRowWithMoreCellsThanTheTableHasColumnsGetsColumnsForThem() {
        Table table = new Table("", "", List.of(1.0, 3.0), 0, List.of(List.of(TableCell.of("甲"), TableCell.of("乙")),
                List.of(TableCell.of("甲"), TableCell.of("乙"), TableCell.of("丙"), TableCell.of("丁"))));
        assertThat(table.columns()).containsExactly(1.0, 3.0, 2.0, 2.0);
        assertThat(TableGrid.of(table).cells()).hasSize(6);
        set(with(List.of(table)));
    }

    @Test
    void textBehindATableThatFillsASheetAcrossGoesToTheNextPage() {
        List<List<TableCell>> rows = Stream.of(19, 25, 25).map(n -> List.of(TableCell.middle("务".repeat(n)))).toList();
        Table table = new Table("", "表", Collections.nCopies(8, 1.0), 0, rows);
        set(new OfficialDocument(PLAIN, "", List.of(), List.of(), Signature.NONE, List.of(new Annex("", "表",
                List.of(table, Block.paragraph("", "说明")), true)), Imprint.NONE));
    }

    @Test
    void anEmptyBodyIsAPageWithoutText() {
        assertThat(kinds(with(List.of()))).containsExactly(Kind.BODY_EMPTY);
        assertThat(set(with(List.of(Block.paragraph("", ""))))).hasSize(1);
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndItsPlaceKept() {
        OfficialDocument document = with(List.of(Block.paragraph("", "技能\uD83D\uDE00竞赛")));
        assertThat(kinds(document)).containsExactly(Kind.GLYPH_MISSING);
        assertThat(typesetter.remarks(document).getFirst().sentence()).contains("“\uD83D\uDE00”字，印作〓");
    }

    @Test
    void whatCommandsMachinesIsLeftOut() {
        OfficialDocument document = with(List.of(Block.paragraph("", "推进\u0000工\u200B作\uFE0F开展\n完\uD800成")));
        assertThat(kinds(document)).contains(Kind.NOT_PRINTABLE);
        assertThat(SetLine.of(set(document).getFirst(), FONTS)).anyMatch(line -> line.text().equals("推进工作开展 完\uFFFD成"));
    }

    @Test
    void picturesThatCannotBeReadLeaveTheirPlaceAndASealNothing() {
        Signature signature = new Signature(List.of(new Signatory("青禾市总工会", Optional.of(new Seal(BROKEN, 42)))),
                "2026年3月6日", "", true);
        OfficialDocument document = document(PLAIN, "通知",
                List.of(Block.paragraph("", "推"), new Picture("", BROKEN, 80, "图1")), signature, Imprint.NONE);
        assertThat(kinds(document)).containsExactly(Kind.PICTURE_UNREADABLE, Kind.SEAL_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年2月30日", "2026年03月06日", "2026年13月45日", "三月六日", "2026.3.6"})
    void aDateThatIsNoneIsPrintedAndNamed(String date) {
        assertThat(kinds(with(new Signature(List.of("青禾市总工会"), date, "")))).containsExactly(Kind.DATE_INVALID);
    }

    @Test
    void anOrdersMarksStandAboveItsLetterheadOnTwoLines() {
        Masthead masthead = new Masthead(DocumentForm.ORDER, Letterhead.of("青禾市人民政府令"), "第1号",
                new FilingMarks("000012", "机密★1年", "特急"), List.of(), BulletinIssue.NONE);
        assertThat(SetLine.of(set(with(masthead)).getFirst(), FONTS)).anyMatch(
                line -> line.text().equals("机密★1年　特急"));
    }

    @Test
    void marksThatSayNothingAreNamed() {
        assertThat(kinds(with(new Masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "",
                new FilingMarks("12", "内部", "很急"), List.of(), BulletinIssue.NONE))))
                .containsExactly(Kind.COPY_NUMBER_INVALID, Kind.SECRECY_UNKNOWN, Kind.URGENCY_UNKNOWN);
    }

    @Test
    void manySignersStandMoreThanTwoToALine() {
        Masthead masthead = new Masthead(DocumentForm.DOCUMENT, Letterhead.of("青禾市总工会文件"), "青工〔2026〕1号",
                FilingMarks.NONE, Collections.nCopies(12, "林晓禾"), BulletinIssue.NONE);
        assertThat(kinds(with(masthead))).contains(Kind.SIGNERS_MANY);
        assertThat(SetLine.of(set(with(masthead)).getFirst(), FONTS)).anyMatch(line -> line.text().startsWith("推"));
    }

    @Test
    void manyBodiesWithSealsGoOnOverPages() {
        List<Signatory> all = Collections.nCopies(20, new Signatory("青禾市总工会",
                Optional.of(new Seal(SampleForms.ring(), 42))));
        List<Page> pages = set(with(new Signature(all, "2026年3月6日", "", true)));
        assertThat(pages.stream().flatMap(page -> page.marks().stream()).filter(Mark.Image.class::isInstance))
                .hasSize(20);
        assertThat(pages.size()).isGreaterThan(2);
    }

    @Test
    void anImprintLongerThanAPageGoesOnOverPages() {
        OfficialDocument document = document(PLAIN, "通知", text(60), Signature.NONE,
                new Imprint(Collections.nCopies(400, "青禾市人力资源和社会保障局"), "办公室", "2026年3月6日"));
        assertThat(kinds(document)).containsExactly(Kind.IMPRINT_LONG);
        assertThat(set(document).size()).isGreaterThan(2);
    }
}
