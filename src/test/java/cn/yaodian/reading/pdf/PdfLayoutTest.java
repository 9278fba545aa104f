package cn.yaodian.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.line.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of the forms that offices print, put back into paragraphs and tables. */
class PdfLayoutTest {

    private static final String LONG = "推动竞赛常态化开展并覆盖全市重点企业和开发园区，组织职工广泛参加技能比武和岗位练兵活动，努力形成比学赶超的良好局面。";

    private static List<List<String>> rows(byte[] pdf) {
        return PdfReader.read(Path.of("表.pdf"), pdf).lines().stream().map(SourceText.RawLine::cells)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> cells.stream().map(cell -> cell.toString().replace('\u2028', '/')).toList()).toList();
    }

    @Test
    void linesThatTheMarginCutsAreOneParagraphAndDrawnInLinesBeginNewOnes() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page();
            double y = pdf.paragraph(90, 100, 16, 26, LONG);
            pdf.paragraph(90, y, 16, 26, LONG);
            assertThat(PdfReaderTest.kept(pdf.bytes())).containsExactly(LONG, LONG);
        }
    }

    @Test
    void aParagraphGoesOnOverThePagesEndAndItsNumberIsLeftOut() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            for (int page = 1; page <= 3; page++) {
                pdf.page().text(240, 50, 10, "青禾市总工会内部材料");
                double y = page == 1 ? 100 : 100 - 28;
                if (page > 1) {
                    pdf.text(90, 100, 16, "接着上一页写下来。");
                    y = 128;
                }
                while (y < 680) {
                    y = pdf.paragraph(90, y, 16, 26, LONG);
                }
                if (page < 3) {
                    pdf.text(122, y, 16, "这一段的第一行正好写满整行到右边为止然后转到下");
                }
                pdf.text(280, 790, 14, "— " + page + " —");
            }
            List<String> kept = PdfReaderTest.kept(pdf.bytes());
            assertThat(kept).filteredOn(line -> line.startsWith("这一段")).hasSize(2)
                    .allMatch(line -> line.endsWith("转到下接着上一页写下来。"));
            assertThat(PdfReaderTest.leftOut(pdf.bytes())).filteredOn(line -> line.startsWith("PAGE_NUMBER"))
                    .containsExactly("PAGE_NUMBER —1—", "PAGE_NUMBER —2—", "PAGE_NUMBER —3—");
            assertThat(PdfReaderTest.leftOut(pdf.bytes())).filteredOn(line -> line.startsWith("RUNNING_HEAD"))
                    .hasSize(3);
        }
    }

    @Test
    void aSheetOfTwoPagesIsReadPageByPage() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page(842, 595);
            for (int side = 0; side < 2; side++) {
                double y = 70;
                for (int i = 0; i < 6; i++) {
                    y = pdf.paragraph(side == 0 ? 60 : 481, y, 12, 25, (side == 0 ? "左" : "右") + i + LONG);
                }
                pdf.text(side == 0 ? 200 : 620, 560, 10, "- " + (side + 1) + " -");
            }
            List<String> kept = PdfReaderTest.kept(pdf.bytes());
            assertThat(kept).extracting(line -> line.substring(0, 2)).containsExactly("左0", "左1", "左2", "左3", "左4",
                    "左5", "右0", "右1", "右2", "右3", "右4", "右5");
            assertThat(kept).allMatch(line -> line.endsWith(LONG));
        }
    }

    @Test
    void twoColumnsBelowATitleAreReadOneAfterTheOther() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(170, 90, 22, "青禾市产业工人工作简报");
            for (int side = 0; side < 2; side++) {
                double y = 140 + side * 5;
                for (int i = 0; i < 6; i++) {
                    y = pdf.paragraph(side == 0 ? 70 : 310, y, 11, 19, (side == 0 ? "左" : "右") + i + LONG);
                }
            }
            List<String> kept = PdfReaderTest.kept(pdf.bytes());
            assertThat(kept).extracting(line -> line.substring(0, 2)).containsExactly("青禾", "左0", "左1", "左2", "左3",
                    "左4", "左5", "右0", "右1", "右2", "右3", "右4", "右5");
            assertThat(kept.subList(1, kept.size())).allMatch(line -> line.endsWith(LONG));
        }
    }

    @Test
    void spreadLinesHaveNoBlanksAndWordsKeepTheirs() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().spread(90, 100, 16, 415, "分散对齐的一行字没有空格").text(122, 140, 16, "Open Source 2024 计划");
            assertThat(PdfReaderTest.kept(pdf.bytes())).containsExactly("分散对齐的一行字没有空格", "Open Source 2024 计划");
        }
    }

    @Test
    void whatIsDrawnTwiceIsThereOnceAndAWatermarkIsLeftOut() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(90, 100, 16, "人人参加竞赛").text(90.4, 100, 16, "人人参加竞赛").turned(150, 600, 60, 45, "内部资料");
            assertThat(PdfReaderTest.kept(pdf.bytes())).containsExactly("人人参加竞赛");
            assertThat(PdfReaderTest.leftOut(pdf.bytes())).containsExactly("TURNED 内部资料");
        }
    }

    @Test
    void aSheetPrintedSidewaysIsTurned() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().turned(100, 700, 16, 90, "第一行文字").turned(130, 668, 16, 90, "第二行文字");
            assertThat(PdfReaderTest.kept(pdf.bytes())).containsExactly("第一行文字", "第二行文字");
            pdf.document().getPage(0).setRotation(90);
            assertThat(PdfReaderTest.kept(pdf.bytes())).containsExactly("第一行文字", "第二行文字");
        }
    }

    @Test
    void aRuledTableGivesRowsWithCutLinesJoined() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(200, 80, 18, "任务分解表");
            pdf.table(List.of(60.0, 100.0, 300.0, 404.0), List.of(100.0, 125.0, 175.0, 215.0), 12,
                    List.of(List.of("序号", "重点任务", "牵头单位"),
                            List.of("1", "开展技能竞赛并覆盖全市重点企业\n和园区", "市总工会、市人社\n局"),
                            List.of("2", "建设实训基地", "市教育局\n市财政局")));
            assertThat(rows(pdf.bytes())).containsExactly(List.of("序号", "重点任务", "牵头单位"),
                    List.of("1", "开展技能竞赛并覆盖全市重点企业和园区", "市总工会、市人社局"), List.of("2", "建设实训基地", "市教育局/市财政局"));
        }
    }

    @Test
    void aTableOverTwoPagesIsOneAndItsRepeatedHeadIsLeftOut() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            for (int page = 0; page < 2; page++) {
                pdf.page();
                pdf.table(List.of(60.0, 100.0, 300.0, 420.0), List.of(100.0, 125.0, 150.0, 175.0), 12,
                        List.of(List.of("序号", "重点任务", "牵头单位"), List.of("" + (2 * page + 1), "任务甲", "市总工会"),
                                List.of("" + (2 * page + 2), "任务乙", "市教育局")));
                pdf.text(280, 800, 12, "第 " + (page + 1) + " 页");
            }
            assertThat(rows(pdf.bytes())).extracting(List::getFirst).containsExactly("序号", "1", "2", "3", "4");
            assertThat(PdfReaderTest.leftOut(pdf.bytes())).contains("TABLE_FRAME 序号　重点任务　牵头单位");
        }
    }

    @Test
    void aSignatureAtTheRightIsNoPartOfTheParagraphAbove() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page();
            double y = pdf.paragraph(90, 100, 16, 26, LONG + LONG);
            pdf.text(330, y + 30, 16, "青禾市总工会办公室").text(346, y + 58, 16, "2025年3月1日");
            assertThat(PdfReaderTest.kept(pdf.bytes())).containsExactly(LONG + LONG, "青禾市总工会办公室", "2025年3月1日");
        }
    }
}
