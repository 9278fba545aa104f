package cn.yaodian.reading.form;

import static cn.yaodian.reading.form.FormFile.FIRST_ROW;
import static cn.yaodian.reading.form.FormFile.afterEdit;
import static cn.yaodian.reading.form.FormFile.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowCode;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.domain.returns.form.SampleForm;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What units do to the rows, columns and sheets of a form. */
@Execution(ExecutionMode.CONCURRENT)
class EditedFormTest {

    @Test
    void aBlankFormAsksForAllAndSaysNothing() {
        ReturnedForm read = afterEdit((_, _) -> {});
        assertThat(read.remarks()).isEmpty();
        assertThat(read.codes()).isEqualTo(SampleForm.CODES);
        assertThat(read.tasks()).extracting(task -> task.row().row()).containsExactly(7, 10, 11, 12);
        assertThat(read.figures()).extracting(figure -> figure.row().row()).containsExactly(7, 8, 9, 13);
        assertThat(read.good().figures()).isEmpty();
    }

    /** The partly known form of the first make-up, as another program has saved it. */
    @ParameterizedTest
    @ValueSource(strings = {"saved-elsewhere.xlsx", "saved-elsewhere.xls"})
    void aFormThatAnotherProgramSavedIsReadTheSame(String file) throws IOException {
        ReturnedForm read;
        try (InputStream saved = Objects.requireNonNull(EditedFormTest.class.getResourceAsStream(file))) {
            read = FormFile.read(saved.readAllBytes());
        }
        assertThat(read).isEqualTo(FormFile.read(FormFile.bytes(SampleForm.partlyKnown())));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.good().parts()).hasSize(3);
    }

    @Test
    void whoSignedIsRead() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            sheet.getRow(3).getCell(FormFile.columnOf(sheet, 3, "填表人：") + 2).setCellValue("周明");
            FormFile.retype(sheet, 4, FormFile.columnOf(sheet, 3, "填表日期："), "填表日期：2026年10月8日");
        });
        assertThat(read.filledBy()).isEqualTo("周明");
        assertThat(read.filledOn()).isEqualTo("2026年10月8日");
    }

    @Test
    void sheetsMayBeRenamed() {
        ReturnedForm read = afterEdit((workbook, sheet) -> {
            workbook.setSheetName(0, "教育局（报送）");
            cell(sheet, FIRST_ROW, FormColumn.PROGRESS).setCellValue("已办");
        });
        assertThat(read.remarks()).isEmpty();
        assertThat(read.tasks().getFirst().row().sheet()).isEqualTo("教育局（报送）");
        assertThat(read.tasks().getFirst().report().progress()).isEqualTo("已办");
    }

    @Test
    void aCopiedSheetThatDiffersIsTakenNowhere() {
        ReturnedForm read = afterEdit((workbook, sheet) -> {
            cell(sheet, FIRST_ROW, FormColumn.PROGRESS).setCellValue("甲");
            cell(sheet, FIRST_ROW, FormColumn.IN_PERIOD).setCellValue(1);
            workbook.cloneSheet(0, "备份");
            cell(sheet, FIRST_ROW, FormColumn.PROGRESS).setCellValue("乙");
        });
        assertThat(read.tasks()).noneMatch(task -> task.report().part().equals(SampleForm.FIRST));
        assertThat(read.remarks()).filteredOn(RowRemark::isRefused)
                .extracting(remark -> remark.row().sheet(), remark -> remark.row().row(), RowRemark::reason)
                .containsExactlyInAnyOrder(tuple("填报表", 7, RowReason.ROWS_DIFFER),
                        tuple("备份", 7, RowReason.ROWS_DIFFER));
        assertThat(read.figures()).as("what both say is taken once")
                .filteredOn(figure -> figure.figure().indicator().equals(SampleForm.TRAINED)).hasSize(1);
        assertThat(read.remarks()).extracting(RowRemark::sentence)
                .contains("这一行与“备份”第7行是同一项，两处填的不一样。请只保留一行");
    }

    @Test
    void aHiddenTableStandsBackBehindTheShownOne() {
        ReturnedForm read = afterEdit((workbook, sheet) -> {
            workbook.cloneSheet(0, "去年");
            workbook.setSheetVisibility(workbook.getSheetIndex("去年"), SheetVisibility.VERY_HIDDEN);
            cell(sheet, FIRST_ROW, FormColumn.PROGRESS).setCellValue("甲");
        });
        assertThat(read.tasks().getFirst().report().progress()).isEqualTo("甲");
        assertThat(read.remarks()).extracting(RowRemark::reason)
                .containsExactly(RowReason.HIDDEN_SHEET_PASSED_OVER);
    }

    @Test
    void theOnlyTableIsReadAlsoWhereItIsHidden() {
        ReturnedForm read = afterEdit((workbook, _) -> {
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });
        assertThat(read.tasks()).hasSize(4);
        assertThat(read.remarks()).extracting(RowRemark::reason).containsExactly(RowReason.SHEET_HIDDEN);
    }

    @Test
    void rowsThatAUnitInsertedAreToldByTheirOwnNumber() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            sheet.shiftRows(FIRST_ROW + 2, sheet.getLastRowNum(), 2);
            sheet.createRow(FIRST_ROW + 3).createCell(FormFile.column(sheet, FormColumn.PROGRESS)).setCellValue("另有");
        });
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.reason()).isEqualTo(RowReason.CODE_MISSING);
            assertThat(remark.row().row()).as("blank rows counted").isEqualTo(11);
        });
        assertThat(read.tasks()).extracting(task -> task.row().row()).containsExactly(7, 12, 13, 14);
    }

    @Test
    void aRowThatIsGoneIsJustNotThere() {
        ReturnedForm read = afterEdit((_, sheet) -> sheet.removeRow(sheet.getRow(FIRST_ROW + 3)));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.tasks()).extracting(task -> task.report().part()).containsExactly(SampleForm.FIRST,
                SampleForm.SECOND, SampleForm.FOURTH);
    }

    @Test
    void aCodeChangedByHandIsToldAndNotGuessed() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            FormFile.retype(sheet, 10, 0,
                    cell(sheet, 10, FormColumn.CODE).getStringCellValue().replaceFirst("^P1", "P2"));
            cell(sheet, 10, FormColumn.PROGRESS).setCellValue("不知给谁");
        });
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.reason()).isEqualTo(RowReason.CODE_DAMAGED);
            assertThat(remark.row().row()).isEqualTo(10);
            assertThat(remark.isRefused()).isTrue();
        });
        assertThat(read.tasks()).hasSize(3);
    }

    @Test
    void aRowOfAnotherFormIsRefused() {
        String foreign = new RowCode(Optional.of(SampleForm.SECOND),
                Optional.empty(), "").text(FormFile.OTHER_UNIT);
        ReturnedForm read = afterEdit((_, sheet) -> FormFile.retype(sheet, 10, 0, foreign));
        assertThat(read.remarks()).extracting(RowRemark::reason).containsExactly(RowReason.CODE_OF_OTHER_FORM);
    }

    @Test
    void headingsMayBeRenamedSlightly() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            sheet.removeRow(sheet.getRow(FIRST_ROW - 3));
            int progress = FormFile.columnOf(sheet, FIRST_ROW - 2, "本期进展");
            FormFile.retype(sheet, FIRST_ROW - 1, progress, "本期 进展情况（必填）");
            sheet.getRow(FIRST_ROW - 1).getCell(progress).setCellValue("已办");
        });
        assertThat(read.tasks().getFirst().report().progress()).isEqualTo("已办");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void aHeadingThatIsRewrittenIsKnownByTheKeyAboveIt() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            FormFile.retype(sheet, FIRST_ROW - 1, FormFile.column(sheet, FormColumn.PROBLEMS), "难点");
            cell(sheet, FIRST_ROW, FormColumn.PROBLEMS).setCellValue("场地不足");
        });
        assertThat(read.tasks().getFirst().report().problems()).isEqualTo("场地不足");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void aColumnThatIsGoneIsTold() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            int phone = FormFile.column(sheet, FormColumn.PHONE);
            sheet.forEach(row -> {
                if (row.getCell(phone) != null && row.getRowNum() >= FIRST_ROW - 3) {
                    row.removeCell(row.getCell(phone));
                }
            });
        });
        assertThat(read.remarks()).extracting(RowRemark::sentence).containsExactly("表里没有“联系电话”一列，这一列按未填读取");
    }

    @Test
    void hiddenColumnsAndRowsAreReadAsShown() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            cell(sheet, 10, FormColumn.PROGRESS).setCellValue("已办");
            sheet.setColumnHidden(FormFile.column(sheet, FormColumn.PROGRESS), true);
            sheet.getRow(9).setZeroHeight(true);
        });
        assertThat(read.tasks().get(1).report().progress()).isEqualTo("已办");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void wordsMergedOverRowsCountForEachAndFiguresForNone() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            int progress = FormFile.column(sheet, FormColumn.PROGRESS);
            int inPeriod = FormFile.column(sheet, FormColumn.IN_PERIOD);
            cell(sheet, 10, FormColumn.PROGRESS).setCellValue("三项一并推进");
            cell(sheet, 7, FormColumn.IN_PERIOD).setCellValue(5);
            sheet.addMergedRegion(new CellRangeAddress(9, 11, progress, progress));
            sheet.addMergedRegion(new CellRangeAddress(6, 7, inPeriod, inPeriod));
        });
        assertThat(read.tasks()).filteredOn(task -> task.report().progress().equals("三项一并推进")).hasSize(3);
        assertThat(read.figures()).extracting(figure -> figure.row().row()).containsExactly(9, 13);
        assertThat(read.remarks()).filteredOn(RowRemark::isRefused).extracting(RowRemark::reason)
                .containsOnly(RowReason.MERGED_FIGURE).hasSize(2);
    }

    @Test
    void wordsBesideAFigureAreNotLostWithoutAWord() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            cell(sheet, 8, FormColumn.PROGRESS).setCellValue("进校园6场");
            cell(sheet, 10, FormColumn.CUMULATIVE).setCellValue(3);
        });
        assertThat(read.remarks()).extracting(RowRemark::reason, RowRemark::text).containsExactly(
                tuple(RowReason.WORDS_BESIDE_FIGURE, "进校园6场"), tuple(RowReason.FIGURE_WITHOUT_INDICATOR, "3"));
        assertThat(read.remarks()).noneMatch(RowRemark::isRefused);
    }

    @Test
    void otherWordsThanOfferedAreKeptWithARemark() {
        ReturnedForm read = afterEdit((_, sheet) -> {
            cell(sheet, 10, FormColumn.COMPLETION).setCellValue("快好了");
            cell(sheet, 10, FormColumn.COORDINATION).setCellValue("否");
            cell(sheet, 11, FormColumn.COORDINATION).setCellValue("请市财政局支持");
        });
        assertThat(read.tasks().get(1).report().completion()).isEqualTo("快好了");
        assertThat(read.tasks().get(1).report().needsCoordination()).isEmpty();
        assertThat(read.tasks().get(2).report().needsCoordination()).isEqualTo("请市财政局支持");
        assertThat(read.remarks()).extracting(RowRemark::sentence).containsExactly(
                "【完成情况】“快好了”不在可选项（未启动、推进中、推进滞后、基本完成、已完成）之内，照原文读取");
    }
}
