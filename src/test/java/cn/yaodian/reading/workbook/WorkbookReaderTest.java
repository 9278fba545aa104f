package cn.yaodian.reading.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.text.TracedText;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** What the cells of a workbook show becomes rows; each word stands in the source once. */
class WorkbookReaderTest {

    @Test
    void cellsAreReadAsTheyShowThemselves() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲").number(1, 1, 12).number(1, 2, 2.5).formatted(1, 3, 46203, "yyyy\"年\"m\"月底前\"")
                    .formatted(1, 4, 0.65, "0%").formatted(1, 5, 46203, "yyyy/m/d").formatted(1, 6, 5, "0\"家\"")
                    .formatted(1, 7, 46203, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"").formatted(1, 8, 12000, "#,##0");
            assertThat(rows(read(workbook))).containsExactly(
                    List.of("甲", "12", "2.5", "2026年6月底前", "65%", "2026/6/30", "5家", "二〇二六年六月三十日", "12,000"));
        }
    }

    @Test
    void aFormulaGivesWhatItGaveLast() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲").with(sheet -> {
                sheet.getRow(0).createCell(1).setCellFormula("1+1");
                sheet.getRow(0).createCell(2).setCellFormula("\"市总\"&\"工会\"");
                sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
            assertThat(rows(read(workbook))).containsExactly(List.of("甲", "2", "市总工会"));
        }
    }

    @Test
    void aFormulaThatWasNeverWorkedOutIsSaid() {
        SourceText read = read(TestWorkbook.xlsx().row(1, "甲")
                .with(sheet -> sheet.getRow(0).createCell(1).setCellFormula("A1")));
        assertThat(read.traits()).containsExactly(SourceTrait.FORMULA_WITHOUT_VALUE);
    }

    @Test
    void mergedCellsGoOnAndEmptyColumnsAndRowsGo() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "标题").row(4, "类别", "", "任务", "单位").row(7, "思想", "", "宣讲", "宣传部").row(8, "", "", "培训", "")
                    .merge(1, 2, 0, 3).merge(7, 8, 0, 1).merge(7, 8, 3, 3);
            assertThat(rows(read(workbook))).containsExactly(List.of("标题", "标题", "标题"), List.of("类别", "任务", "单位"),
                    List.of("思想", "宣讲", "宣传部"), List.of("思想", "培训", "宣传部"));
        }
    }

    @Test
    void aLineEndWithinACellStaysWithinIt() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            assertThat(rows(read(workbook.row(1, "市总工会\n市教育局", "甲")))).containsExactly(List.of("市总工会\u2028市教育局", "甲"));
        }
    }

    @Test
    void aTextOfSeveralLooksIsOneText() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲").with(sheet -> {
                CreationHelper make = sheet.getWorkbook().getCreationHelper();
                RichTextString rich = make.createRichTextString("重点任务");
                rich.applyFont(0, 2, sheet.getWorkbook().createFont());
                sheet.getRow(0).createCell(1).setCellValue(rich);
            });
            assertThat(rows(read(workbook))).containsExactly(List.of("甲", "重点任务"));
        }
    }

    @Test
    void commentsAreLeftOut() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲", "乙").with(sheet -> {
                CreationHelper make = sheet.getWorkbook().getCreationHelper();
                ClientAnchor anchor = make.createClientAnchor();
                anchor.setCol2(3);
                anchor.setRow2(3);
                Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
                comment.setString(make.createRichTextString("请核实"));
                sheet.getRow(0).getCell(1).setCellComment(comment);
            });
            SourceText read = read(workbook);
            assertThat(rows(read)).containsExactly(List.of("甲", "乙"));
            assertThat(leftOut(read, LeftOut.COMMENT)).containsExactly("请核实");
        }
    }

    @Test
    void whatIsHiddenByHandIsLeftOutAndSaid() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲", "乙", "丙").row(2, "丁", "戊", "己").row(3, "庚", "辛", "壬").with(sheet -> {
                sheet.setColumnHidden(1, true);
                sheet.getRow(1).setZeroHeight(true);
            });
            SourceText read = read(workbook);
            assertThat(rows(read)).containsExactly(List.of("甲", "", "丙"), List.of("庚", "", "壬"));
            assertThat(leftOut(read, LeftOut.HIDDEN)).containsExactlyInAnyOrder("乙", "丁", "戊", "己", "辛");
            assertThat(read.traits()).containsExactly(SourceTrait.HIDDEN_CELLS);
        }
    }

    @Test
    void aMergedCellWhoseFirstRowIsHiddenShowsItsWordsInTheNext() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "类", "甲").row(2, "", "乙").row(3, "", "丙").merge(1, 3, 0, 0)
                    .with(sheet -> sheet.getRow(0).setZeroHeight(true));
            assertThat(rows(read(workbook))).containsExactly(List.of("类", "乙"), List.of("类", "丙"));
        }
    }

    @Test
    void rowsOfAClosedGroupBelongToTheSheet() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲", "乙").row(2, "丙", "丁").with(sheet -> {
                sheet.groupRow(1, 1);
                sheet.setRowGroupCollapsed(1, true);
            });
            SourceText read = read(workbook);
            assertThat(rows(read)).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
            assertThat(read.traits()).containsExactly(SourceTrait.FOLDED_ROWS);
        }
    }

    @Test
    void hiddenSheetsAndGuidesAreLeftOut() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.named("任务").row(1, "甲", "乙").nextSheet().named("填表说明").row(1, "按月填报").nextSheet().named("选项")
                    .row(1, "进行中").with(sheet -> sheet.getWorkbook().setSheetHidden(2, true));
            SourceText read = read(workbook);
            assertThat(rows(read)).containsExactly(List.of("甲", "乙"));
            assertThat(lines(read, LeftOut.FORM_GUIDE)).containsExactly("按月填报");
            assertThat(lines(read, LeftOut.HIDDEN)).containsExactly("进行中");
            assertThat(read.traits()).containsExactly(SourceTrait.HIDDEN_SHEET);
        }
    }

    @Test
    void whatStandsAtTheMarginsOfPagesIsLeftOut() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲", "乙").with(sheet -> {
                sheet.getHeader().setCenter("&\"宋体,加粗\"&14年度任务");
                sheet.getFooter().setCenter("&P");
            });
            assertThat(lines(read(workbook), LeftOut.RUNNING_HEAD)).containsExactly("年度任务");
        }
    }

    @Test
    void aCellFarAwayCostsNothing() {
        for (TestWorkbook workbook : TestWorkbook.both()) {
            workbook.row(1, "甲", "乙").row(60_000, "丙").with(sheet -> {
                sheet.getRow(59_999).createCell(250).setCellValue("远");
                sheet.addMergedRegion(new CellRangeAddress(10, 65_000, 0, 255));
            });
            assertThat(read(workbook).text()).hasSizeLessThan(40);
        }
    }

    private static SourceText read(TestWorkbook workbook) {
        return WorkbookReader.read(Path.of("表"), workbook.bytes());
    }

    private static List<List<String>> rows(SourceText source) {
        return source.lines().stream().filter(line -> !line.text().strip().isEmpty() && !line.cells().isEmpty())
                .map(line -> line.cells().stream().map(TracedText::toString).toList()).toList();
    }

    private static List<String> leftOut(SourceText source, LeftOut reason) {
        return source.omissions().stream().filter(omission -> omission.reason() == reason)
                .map(omission -> omission.text().strip().toString()).toList();
    }

    private static List<String> lines(SourceText source, LeftOut reason) {
        return source.lines().stream().filter(line -> line.leftOut().filter(why -> why == reason).isPresent())
                .map(line -> line.text().strip().toString()).toList();
    }
}
