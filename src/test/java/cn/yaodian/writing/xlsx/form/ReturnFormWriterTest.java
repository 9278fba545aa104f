package cn.yaodian.writing.xlsx.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.returns.ReturnFormComposer;
import cn.yaodian.composing.returns.ReturnFormTemplates;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.domain.returns.form.SampleForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a unit finds when it opens its form. */
class ReturnFormWriterTest {

    private static final int HEADINGS = 5;
    private static byte[] bytes = {};
    private static XSSFWorkbook workbook = new XSSFWorkbook();
    private static XSSFSheet sheet = workbook.createSheet();

    @BeforeAll
    static void write() throws IOException {
        bytes = written();
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        sheet = workbook.getSheetAt(0);
    }

    private static byte[] written() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ReturnFormWriter(Clock.fixed(Instant.parse("2026-09-21T01:00:00Z"), ZoneOffset.UTC)).write(
                    new ReturnFormComposer(ReturnFormTemplates.bundled()).compose(SampleForm.partlyKnown()), out);
            return out.toByteArray();
        }
    }

    private static List<String> row(int number) {
        List<String> words = new ArrayList<>();
        for (int column = 1; column < sheet.getRow(HEADINGS).getLastCellNum(); column++) {
            Cell cell = sheet.getRow(number).getCell(column);
            words.add(cell.getCellType() == CellType.NUMERIC
                    ? String.valueOf(cell.getNumericCellValue())
                    : cell.getStringCellValue().replace("\n", ""));
        }
        return words;
    }

    @Test
    void theColumnsOfPracticeStandWithWhatIsKnown() {
        assertThat(row(HEADINGS)).containsExactly("编号", "任务", "本单位角色", "上期进展（摘要）", "本期进展", "存在问题", "下一步打算",
                "是否需要协调", "指标", "计量单位", "年度目标", "上期累计数", "指标本期数", "指标累计数", "完成情况", "责任人", "联系电话");
        assertThat(row(HEADINGS + 1)).contains("已举办培训班12期。另有3期在9月底前完成。", "-场地不足", "=抓紧落实", "≥4", "1.85", "1.25", "3.1",
                "0531-8765432");
        assertThat(row(HEADINGS + 2)).containsExactly("3", "（第3项的另一个指标）", "牵头单位", "", "", "", "", "", "技能大师进校园活动", "场",
                "≥30", "14.0", "", "", "", "", "");
        assertThat(row(HEADINGS + 5)).as("who answered last time").contains("吴桐");
        assertThat(row(HEADINGS + 7)).startsWith("21", "新建职工服务中心。", "指标责任单位");
    }

    @Test
    void onlyWhatIsAskedIsOpen() {
        assertThat(open(HEADINGS + 1)).containsExactly("本期进展", "存在问题", "下一步打算", "是否需要协调", "指标本期数", "指标累计数", "完成情况",
                "责任人", "联系电话");
        assertThat(open(HEADINGS + 2)).containsExactly("指标本期数", "指标累计数");
        assertThat(open(HEADINGS + 4)).containsExactly("本期进展", "存在问题", "下一步打算", "是否需要协调", "完成情况", "责任人", "联系电话");
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isFormatColumnsLocked()).isFalse();
        assertThat(sheet.isFormatRowsLocked()).isFalse();
        assertThat(sheet.isAutoFilterLocked()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
    }

    private static List<String> open(int number) {
        List<String> open = new ArrayList<>();
        for (Cell cell : sheet.getRow(number)) {
            if (!cell.getCellStyle().getLocked()) {
                open.add(row(HEADINGS).get(cell.getColumnIndex() - 1));
            }
        }
        return open;
    }

    @Test
    void nothingIsAFormulaAndNothingIsMergedInTheTable() {
        for (Row row : sheet) {
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
        assertThat(StreamSupport.stream(sheet.getRow(HEADINGS + 1).spliterator(), false)
                .filter(cell -> cell.getCellStyle().getQuotePrefixed()).map(Cell::getStringCellValue))
                .as("stay words when somebody edits them").containsExactly("-场地不足", "=抓紧落实");
        assertThat(sheet.getMergedRegions()).allMatch(merged -> merged.getLastRow() < HEADINGS - 1);
    }

    @Test
    void numbersAndChoicesAreCheckedWithChineseWords() {
        List<? extends DataValidation> checks = sheet.getDataValidations();
        assertThat(checks).extracting(DataValidation::getErrorBoxText).filteredOn(text -> text != null)
                .anyMatch(text -> text.contains("只能填阿拉伯数字")).anyMatch(text -> text.contains("从下拉列表中选择"));
        assertThat(checks).extracting(check -> check.getValidationConstraint().getFormula1())
                .contains("'_yaodian'!$B$22:$F$22");
        assertThat(workbook.getSheet("_yaodian").getRow(21).getCell(1).getStringCellValue()).isEqualTo("未启动");
    }

    @Test
    void itIsPrintedOnLandscapePagesWithItsHeadings() {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADINGS);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEADINGS + 1));
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getRow(HEADINGS + 1).getHeightInPoints()).as("as high as its longest text")
                .isGreaterThan(100);
    }

    @Test
    void aRowGrowsWithWhatIsTypedIntoIt() {
        assertThat(sheet.getRow(HEADINGS + 1).getCTRow().isSetHt()).isTrue();
        assertThat(sheet.getRow(HEADINGS + 1).getCTRow().isSetCustomHeight()).as("a chosen height stays").isFalse();
        assertThat(sheet.isFormatRowsLocked()).isFalse();
    }

    @Test
    void codesStandWhereNobodySeesThem() {
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.getRow(HEADINGS - 1).getZeroHeight()).isTrue();
        assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(workbook.getProperties().getCustomProperties().getProperty(FormMarks.PROPERTY).getLpwstr())
                .isEqualTo(SampleForm.CODES.text());
        assertThat(workbook.getSheetName(1)).isEqualTo("填表说明");
    }

    @Test
    void theSameFormGivesTheSameBytes() throws IOException {
        assertThat(written()).isEqualTo(bytes);
    }
}
