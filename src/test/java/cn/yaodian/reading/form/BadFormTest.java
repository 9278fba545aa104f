package cn.yaodian.reading.form;

import static cn.yaodian.reading.form.FormFile.FIRST_ROW;
import static cn.yaodian.reading.form.FormFile.afterEdit;
import static cn.yaodian.reading.form.FormFile.cell;
import static cn.yaodian.reading.form.FormFile.edited;
import static cn.yaodian.reading.form.FormFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.domain.returns.form.SampleForm;
import cn.yaodian.reading.ProcessorTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What comes back and is no form, or a form with something in it that is not what was asked for. */
@Execution(ExecutionMode.CONCURRENT)
class BadFormTest {

    private static void assertFails(byte[] bytes, Failure failure) {
        assertThatExceptionOfType(FailureException.class).isThrownBy(() -> read(bytes))
                .extracting(FailureException::failure).isEqualTo(failure);
    }

    @Test
    void filesThatAreNoWorkbooksAreRefused() throws IOException {
        assertFails(new byte[0], Failure.FILE_EMPTY);
        assertFails("报送".getBytes(StandardCharsets.UTF_8), Failure.FORM_KIND_UNKNOWN);
        assertFails("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Failure.FORM_KIND_UNKNOWN);
        assertFails(FormFiles.encrypted(edited((_, _) -> {})), Failure.FILE_ENCRYPTED);
    }

    @Test
    void anEmptyOrOtherWorkbookIsNoForm() {
        assertFails(FormFiles.workbook(_ -> {}), Failure.FORM_CODES_MISSING);
        assertFails(FormFiles.workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("编号")),
                Failure.FORM_CODES_MISSING);
    }

    @Test
    void anyOneOfThePlacesTellsWhoseFormItIs() {
        assertThat(afterEdit((workbook, _) -> workbook.removeSheetAt(2)).codes()).isEqualTo(SampleForm.CODES);
        assertThat(afterEdit((workbook, _) -> unset(workbook)).codes()).isEqualTo(SampleForm.CODES);
        assertThat(afterEdit((workbook, _) -> {
            unset(workbook);
            workbook.removeSheetAt(2);
        }).codes()).isEqualTo(SampleForm.CODES);
        assertFails(edited((workbook, sheet) -> {
            unset(workbook);
            workbook.removeSheetAt(2);
            sheet.getRow(FIRST_ROW - 2).removeCell(sheet.getRow(FIRST_ROW - 2).getCell(0));
        }), Failure.FORM_CODES_MISSING);
    }

    private static void unset(XSSFWorkbook workbook) {
        workbook.getProperties().getCustomProperties().getUnderlyingProperties().removeProperty(0);
    }

    @Test
    void codesThatWereChangedAreTold() {
        assertFails(edited((workbook, sheet) -> {
            unset(workbook);
            workbook.removeSheetAt(2);
            FormFile.retype(sheet, FIRST_ROW - 1, 0, SampleForm.CODES.text().replace("2026-Q3", "2026-Q2"));
        }), Failure.FORM_CODES_DAMAGED);
    }

    @Test
    void aFormOfALaterMakeUpIsNotRead() {
        assertFails(edited((_, sheet) -> FormFile.retype(sheet, FIRST_ROW - 1, 0, "YDF2/什么都有")), Failure.FORM_NEWER);
    }

    @Test
    void piecesOfTwoFormsAreNobodys() {
        assertFails(edited((workbook, _) -> workbook.getSheetAt(2).getRow(0).createCell(1)
                .setCellValue(FormFile.OTHER_UNIT.text())), Failure.FORM_MIXED);
    }

    @Test
    void aFormWithoutItsTableIsTold() {
        assertFails(edited((workbook, _) -> workbook.removeSheetAt(0)), Failure.FORM_WITHOUT_TABLE);
    }

    @Test
    void anotherPeriodsFormSaysSoByItsCodes() {
        FormCodes other = new FormCodes(SampleForm.CODES.plan(), SampleForm.CODES.collection(),
                SampleForm.CODES.unit(), Period.month(2026, 5));
        assertThat(read(FormFile.bytes(SampleForm.of(other, SampleForm.blank().tasks()))).codes()).isEqualTo(other);
    }

    @Test
    void whatIsNoNumberIsRefusedRowByRow() {
        ReturnedForm read = afterEdit((workbook, sheet) -> {
            cell(sheet, 7, FormColumn.IN_PERIOD).setCellValue(1e308);
            cell(sheet, 8, FormColumn.IN_PERIOD).setCellValue("约50场");
            Cell day = cell(sheet, 9, FormColumn.IN_PERIOD);
            day.setCellValue(46_096);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
            cell(sheet, 9, FormColumn.CUMULATIVE).setCellValue(3);
            cell(sheet, 13, FormColumn.CUMULATIVE).setCellValue(true);
            cell(sheet, 7, FormColumn.CUMULATIVE).setCellValue("12家");
        });
        assertThat(read.remarks()).extracting(remark -> remark.row().row(), RowRemark::reason).containsExactly(
                tuple(7, RowReason.NUMBER_OUT_OF_RANGE), tuple(7, RowReason.OTHER_MEASURE),
                tuple(8, RowReason.NUMBER_ROUNDED),
                tuple(9, RowReason.DATE_FOR_NUMBER), tuple(13, RowReason.NOT_A_NUMBER));
        assertThat(read.remarks().getFirst().heading()).isEqualTo("指标本期数");
        assertThat(read.figures()).singleElement().satisfies(figure -> assertThat(
                figure.figure().reading().inPeriod()).contains(new BigDecimal("50")));
        assertThat(read.tasks()).as("words beside a wrong figure are good").hasSize(4);
    }

    @Test
    void aPercentageIsTakenInPercent() {
        ReturnedForm read = afterEdit((workbook, sheet) -> {
            Cell share = cell(sheet, 9, FormColumn.CUMULATIVE);
            share.setCellValue(0.9234);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 9);
            share.setCellStyle(style);
        });
        assertThat(read.figures().get(2).figure().reading().cumulative()).contains(new BigDecimal("92.34"));
    }

    @Test
    void notANumberAsStoredIsRefused() {
        byte[] odd = FormFiles.replaced(edited((_, sheet) -> cell(sheet, 7, FormColumn.IN_PERIOD).setCellValue(5)),
                "xl/worksheets/sheet1.xml", "<v>5.0</v>", "<v>NaN</v>");
        assertThat(read(odd).remarks()).extracting(RowRemark::reason).containsExactly(RowReason.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void ofFormulasTheValueIsReadAndNothingElse() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            formula(sheet, 7, FormColumn.IN_PERIOD, "1+1", 2);
            Cell link = cell(sheet, 7, FormColumn.PROGRESS);
            link.setCellFormula("HYPERLINK(\"http://a.example/steal\",\"点这里\")");
            link.setCellValue("点这里");
            Cell broken = cell(sheet, 10, FormColumn.PROGRESS);
            broken.setCellErrorValue((byte) 0x17);
            cell(sheet, 11, FormColumn.PROGRESS).setCellFormula("A1");
        });
        assertThat(read.remarks()).extracting(remark -> remark.row().row(), RowRemark::reason, RowRemark::text)
                .containsExactly(tuple(7, RowReason.FORMULA, "点这里"), tuple(7, RowReason.FORMULA, "2"),
                        tuple(10, RowReason.CELL_ERROR, "#REF!"), tuple(11, RowReason.FORMULA_WITHOUT_VALUE, ""));
        assertThat(read.tasks()).extracting(task -> task.report().progress()).containsExactly("点这里", "");
        assertThat(read.figures().getFirst().figure().reading().inPeriod()).contains(BigDecimal.TWO);
        assertThat(read.toString()).doesNotContain("steal");
    }

    private static void formula(XSSFSheet sheet, int row, FormColumn column, String formula, double value) {
        Cell cell = cell(sheet, row, column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    @Test
    void macrosAreNeitherRunNorPassedOverInSilence() {
        ReturnedForm read = afterEdit((workbook, sheet) -> {
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            cell(sheet, 7, FormColumn.PROGRESS).setCellValue("已办");
        });
        assertThat(read.remarks()).extracting(RowRemark::reason).containsExactly(RowReason.MACROS);
        assertThat(read.tasks().getFirst().report().progress()).isEqualTo("已办");
    }

    @Test
    void aMillionRowsOfNothingAreReadQuickly() {
        byte[] endless = FormFiles.withEmptyRows(edited((_, _) -> {}), 1 << 20);
        ProcessorTime time = new ProcessorTime();
        assertThat(read(endless).tasks()).hasSize(4);
        assertThat(time.passed()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatUnpacksToFarMoreThanItIsIsNotUnpacked() {
        assertFails(FormFiles.bomb(edited((_, _) -> {})), Failure.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void anOldWorkbookIsReadAsWell() {
        ReturnedForm read = read(FormFiles.old(FormFile.bytes(SampleForm.partlyKnown())));
        assertThat(read.codes()).isEqualTo(SampleForm.CODES);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.tasks().getFirst().report())
                .isEqualTo(SampleForm.partlyKnown().tasks().getFirst().part().orElseThrow().known().orElseThrow());
        assertThat(read.figures().getFirst().figure().reading().cumulative())
                .isEqualTo(Optional.of(new BigDecimal("3.1")));
    }

    @Test
    void theHiddenPropertyOfAnOldWorkbookIsEnough() {
        assertThat(read(FormFiles.oldWithPropertyOnly(FormMarks.PROPERTY, SampleForm.CODES.text())).codes())
                .isEqualTo(SampleForm.CODES);
    }
}
