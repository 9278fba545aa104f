package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Typesetter TYPESETTER = new Typesetter(new SquareMetrics());

    private record Said(Role role, boolean continued, String text) {}

    private static List<Said> parts(OfficialDocument document) {
        List<Said> said = new ArrayList<>();
        for (Page page : TYPESETTER.set(document)) {
            int at = 0;
            for (Part part : page.parts()) {
                StringBuilder text = new StringBuilder();
                for (Mark mark : page.marks().subList(at, at + part.marks())) {
                    if (mark instanceof Mark.Text line) {
                        text.append(line.text());
                    }
                }
                at += part.marks();
                said.add(new Said(part.role(), part.continued(), text.toString().replace("　", "")));
            }
        }
        return said;
    }

    private static OfficialDocument body(List<Block> body) {
        return new OfficialDocument(Masthead.NONE, "", List.of(), body, Signature.NONE, List.of(), Imprint.NONE);
    }

    private static Said paragraph(String text) {
        return new Said(Role.Plain.PARAGRAPH, false, text);
    }

    @Test
    void titleHeadingsAndAnnexesAreToldFromParagraphs() {
        Paragraph runIn = new Paragraph("", 3,
                List.of(new Run("1.健全机制。", Typeface.FANGSONG), new Run("抓好落实。", Typeface.FANGSONG)));
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "关于学习的通知", List.of("各单位"),
                List.of(Block.heading("", 1, "一、要求"), runIn, Block.paragraph("", "特此通知。")),
                new Signature(List.of("甲", "乙"), "二月八日", "公开"),
                List.of(new Annex("附件1", "任务表", List.of(Block.paragraph("", "表")))), Imprint.NONE);
        assertThat(parts(document)).filteredOn(said -> said.role() != Role.Plain.ARTIFACT).containsExactly(
                new Said(new Role.Title("关于学习的通知"), false, "关于学习的通知"), paragraph("各单位："),
                new Said(new Role.Heading(1, "一、要求", true), false, "一、要求"),
                new Said(new Role.Heading(3, "1.健全机制。", false), false, "1.健全机制。抓好落实。"), paragraph("特此通知。"),
                paragraph("甲"), paragraph("乙"), paragraph("二月八日"), paragraph("（公开）"), paragraph("附件1"),
                new Said(new Role.Title("附件1 任务表"), false, "任务表"), paragraph("表"));
    }

    @Test
    void whatRunsOverPagesGoesOnAsTheSamePart() {
        assertThat(parts(body(List.of(Block.paragraph("", "推".repeat(28 * 30)), Block.paragraph("", "办")))))
                .filteredOn(said -> said.role() == Role.Plain.PARAGRAPH).extracting(Said::continued)
                .containsExactly(false, true, false);
    }

    @Test
    void companionsOfASignatureThatGoToTheNextPageStayWhatTheyWere() {
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(),
                List.of(Block.paragraph("", "推".repeat(28 * 21))), new Signature(List.of("甲"), "二月八日", ""), List.of(),
                Imprint.NONE);
        List<Said> said = parts(document).stream().filter(one -> one.role() == Role.Plain.PARAGRAPH).toList();
        assertThat(said).extracting(Said::continued).containsExactly(false, true, false, false);
        assertThat(said.get(1).text()).hasSizeBetween(28, 56);
    }

    @Test
    void textBelowATableFollowsItInTheOrderOfThePage() {
        Table table = new Table("", "表一", List.of(1.0, 1.0), 1,
                List.of(List.of(TableCell.middle("任务"), TableCell.middle("")),
                        List.of(new TableCell("甲", 2, 1, false))));
        assertThat(parts(body(List.of(Block.paragraph("", "上"), table, Block.paragraph("", "下")))))
                .filteredOn(said -> said.role() != Role.Plain.ARTIFACT).containsExactly(paragraph("上"),
                        new Said(Role.Plain.TABLE_CAPTION, false, "表一"),
                        new Said(new Role.Cell(0, 0, 1, 1, true), false, "任务"),
                        new Said(new Role.Cell(0, 1, 1, 1, true), false, ""),
                        new Said(new Role.Cell(1, 0, 2, 1, false), false, "甲"), paragraph("下"));
    }

    @Test
    void headsThatATableRepeatsAreNoPartOfTheText() {
        OfficialDocument annexed = Objects.requireNonNull(SampleForms.all().get("annexed"));
        List<Said> said = parts(annexed);
        List<Said> heads = said.stream().filter(one -> one.text().equals("牵头单位")).toList();
        assertThat(heads).filteredOn(one -> one.role() == Role.Plain.ARTIFACT).hasSizeGreaterThan(1);
        assertThat(heads).filteredOn(one -> one.role() instanceof Role.Cell).hasSize(3);
    }

    @Test
    void everyCellIsThereOnceAndGoesOnWhereItIsParted() {
        TableCell tall = new TableCell("长".repeat(3000), 1, 1, false);
        Table table = new Table("", "", List.of(1.0, 1.0), 0,
                List.of(List.of(TableCell.of("甲"), tall), List.of(TableCell.of("乙"), TableCell.of("丙"))));
        List<Said> cells = parts(body(List.of(table))).stream().filter(one -> one.role() instanceof Role.Cell)
                .toList();
        assertThat(cells).filteredOn(one -> !one.continued()).extracting(Said::role).containsExactly(
                new Role.Cell(0, 0, 1, 1, false), new Role.Cell(0, 1, 1, 1, false), new Role.Cell(1, 0, 1, 1, false),
                new Role.Cell(1, 1, 1, 1, false));
        assertThat(cells).filteredOn(one -> one.role().equals(new Role.Cell(0, 1, 1, 1, false))
                && one.continued()).isNotEmpty();
    }
}
