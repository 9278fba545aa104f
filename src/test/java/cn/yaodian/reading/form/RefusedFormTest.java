package cn.yaodian.reading.form;

import static cn.yaodian.reading.form.FormFile.cell;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.returns.RefusedFormComposer;
import cn.yaodian.composing.returns.ReturnFormTemplates;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.domain.returns.form.SampleForm;
import cn.yaodian.writing.xlsx.form.RefusedFormWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook that goes back to a unit: as it came, with what is wrong beside each row. */
class RefusedFormTest {

    private static final byte[] WRONG = FormFile.edited((_, sheet) -> {
        cell(sheet, 7, FormColumn.IN_PERIOD).setCellValue("很多");
        cell(sheet, 8, FormColumn.IN_PERIOD).setCellValue("约50场");
        cell(sheet, 9, FormColumn.CUMULATIVE).setCellValue(1e300);
        cell(sheet, 10, FormColumn.PROGRESS).setCellValue("=已办");
        sheet.getRow(10).createCell(25).setCellValue("科室自记");
    });

    private static byte[] refused(byte[] came) throws IOException {
        ReturnedForm read = FormFile.read(came);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new RefusedFormWriter().write(FormFile.NAME, came,
                    new RefusedFormComposer(ReturnFormTemplates.bundled()).compose(read), out);
            return out.toByteArray();
        }
    }

    private static String note(Sheet sheet, int row) {
        Row there = sheet.getRow(row - 1);
        int column = sheet.getRow(5).getLastCellNum() - 1;
        Cell note = there.getCell(column);
        return note == null ? "" : note.getStringCellValue();
    }

    @Test
    void eachRowSaysWhatIsWrongInIt() throws IOException {
        try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(refused(WRONG)))) {
            XSSFSheet sheet = back.getSheetAt(0);
            assertThat(note(sheet, 6)).isEqualTo("错误说明");
            assertThat(note(sheet, 7)).isEqualTo("【指标本期数】“很多”不是数。请只填阿拉伯数字，文字说明写在“本期进展”里。");
            assertThat(note(sheet, 8)).isEqualTo("【指标本期数】“约50场”是约数，按50场读取。请核实。");
            assertThat(note(sheet, 9)).contains("超出合理范围");
            assertThat(note(sheet, 10)).isEmpty();
            assertThat(sheet.getRow(10).getCell(25).getStringCellValue()).isEqualTo("科室自记");
            CellStyle marked = cell(sheet, 7, FormColumn.IN_PERIOD).getCellStyle();
            CellStyle other = cell(sheet, 10, FormColumn.PROGRESS).getCellStyle();
            assertThat(marked.getFillForegroundColorColor()).isNotEqualTo(other.getFillForegroundColorColor());
            assertThat(marked.getLocked()).as("still open").isFalse();
            assertThat(marked.getBorderTop()).as("as it was but for its ground").isEqualTo(other.getBorderTop());
        }
    }

    @Test
    void whatAUnitTypedBecomesNoFormulaAndNeitherDoesANoteOnIt() throws IOException {
        byte[] typed = FormFile.edited((_, sheet) -> {
            cell(sheet, 7, FormColumn.IN_PERIOD).setCellValue("=1+1");
            cell(sheet, 8, FormColumn.IN_PERIOD).setCellValue("+很多");
            cell(sheet, 9, FormColumn.CUMULATIVE).setCellValue("-很多");
            cell(sheet, 10, FormColumn.PROGRESS).setCellValue("@各单位");
            cell(sheet, 11, FormColumn.PROGRESS).setCellValue("=HYPERLINK(\"http://a.example\")");
        });
        try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(refused(typed)))) {
            XSSFSheet sheet = back.getSheetAt(0);
            sheet.forEach(row -> row
                    .forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            assertThat(cell(sheet, 7, FormColumn.IN_PERIOD).getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell(sheet, 11, FormColumn.PROGRESS).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(note(sheet, 7)).startsWith("【").contains("=1+1");
            assertThat(note(sheet, 8)).startsWith("【").contains("+很多");
        }
    }

    @Test
    void nothingElseOfTheFileIsTouched() throws IOException {
        Map<String, String> before = parts(WRONG);
        Map<String, String> after = parts(refused(WRONG));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet()).filteredOn(part -> !Objects.equals(after.get(part), before.get(part)))
                .containsExactlyInAnyOrder("xl/worksheets/sheet1.xml", "xl/styles.xml");
        String sheet = Objects.requireNonNull(after.get("xl/worksheets/sheet1.xml"));
        for (String kept : new String[] {"sheetProtection", "dataValidations", "autoFilter", "mergeCells", "pane "}) {
            assertThat(sheet).contains(kept);
        }
        assertThat(sheet.replaceAll("(?s)<row.*</row>", "").replaceFirst("<cols>.*</cols>", "")).isEqualTo(
                Objects.requireNonNull(before.get("xl/worksheets/sheet1.xml")).replaceAll("(?s)<row.*</row>", "")
                        .replaceFirst("<cols>.*</cols>",
                                ""));
    }

    @Test
    void whatGoesBackIsReadLikeWhatCame() throws IOException {
        ReturnedForm again = FormFile.read(refused(WRONG));
        ReturnedForm came = FormFile.read(WRONG);
        assertThat(again.tasks()).isEqualTo(came.tasks());
        assertThat(again.figures()).isEqualTo(came.figures());
        assertThat(again.remarks()).isEqualTo(came.remarks());
        assertThat(again.tables()).as("its column is used again").isEqualTo(came.tables());
    }

    @Test
    void theNextRoundSaysWhatIsWrongThen() throws IOException {
        byte[] mended = FormFile.edited(refused(WRONG), (_, sheet) -> {
            FormFile.retype(sheet, 7, FormFile.column(sheet, FormColumn.IN_PERIOD), "12");
            FormFile.retype(sheet, 10, FormFile.column(sheet, FormColumn.PROGRESS), "另起");
            FormFile.retype(sheet, 10, 0, "乱改");
        });
        try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(refused(mended)))) {
            XSSFSheet sheet = back.getSheetAt(0);
            assertThat(note(sheet, 6)).isEqualTo("错误说明");
            assertThat(note(sheet, 7)).isEmpty();
            assertThat(note(sheet, 9)).contains("超出合理范围");
            assertThat(note(sheet, 10)).startsWith("这一行的隐藏编码被改动过");
        }
    }

    @Test
    void anOldWorkbookGoesBackAsOne() throws IOException {
        byte[] back = refused(FormFiles.old(WRONG));
        try (HSSFWorkbook old = new HSSFWorkbook(new ByteArrayInputStream(back))) {
            assertThat(note(old.getSheetAt(0), 7)).contains("“很多”不是数");
        }
        assertThat(FormFile.read(back).remarks()).extracting(RowRemark::reason).containsExactly(
                RowReason.NOT_A_NUMBER, RowReason.NUMBER_ROUNDED, RowReason.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void notesOnTheSheetAsSuchStandAboveTheRows() throws IOException {
        byte[] came = FormFile.edited((workbook, _) -> workbook.cloneSheet(0, "去年"));
        byte[] hidden = FormFile.edited(came, (workbook, _) -> workbook.setSheetHidden(3, true));
        try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(refused(hidden)))) {
            assertThat(note(back.getSheetAt(0), 6)).isEqualTo("错误说明\n隐藏的工作表里还有一份填报内容，没有读取。");
        }
        assertThat(FormFile.read(refused(hidden)).tasks()).extracting(task -> task.report().part())
                .contains(SampleForm.FIRST);
    }

    /** A note that names a column is no column. */
    @Test
    void whatANoteSaysIsNoHeading() throws IOException {
        byte[] came = FormFile.edited((_, sheet) -> {
            int problems = FormFile.column(sheet, FormColumn.PROBLEMS);
            sheet.forEach(row -> {
                if (row.getRowNum() >= 4 && row.getCell(problems) != null) {
                    row.removeCell(row.getCell(problems));
                }
            });
        });
        ReturnedForm again = FormFile.read(refused(came));
        assertThat(again.tasks()).allMatch(task -> task.report().problems().isEmpty());
        assertThat(again.remarks()).extracting(RowRemark::reason).containsExactly(RowReason.COLUMN_MISSING);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
