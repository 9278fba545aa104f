package cn.yaodian.reading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.SampleReports;
import cn.yaodian.document.TableReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerBookReaderTest {

    private final TableReport report = SampleReports.indicators();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatNobodyChangedIsWhatWasWritten() throws IOException {
        for (TableReport table : List.of(report, SampleReports.longText())) {
            try (ChangedWorkbook workbook = new ChangedWorkbook(table)) {
                ReadTable read = workbook.readBack(folder).tables().getFirst();
                assertThat(read.code()).isEqualTo(table.code());
                assertThat(read.keys()).isEqualTo(table.columns().stream().map(column -> column.key()).toList());
                assertSame(table, read);
                assertThat(read.doubledCodes()).isEmpty();
            }
        }
    }

    private static void assertSame(TableReport table, ReadTable read) {
        List<List<ReportCell>> rows = table.groups().getFirst().rows();
        assertThat(read.rows()).extracting(ReadRow::code).isEqualTo(table.groups().getFirst().codes());
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                ReadValue value = read.rows().get(i).value(table.columns().get(column).key());
                ReportCell cell = rows.get(i).get(column);
                switch (cell) {
                    case ReportCell.Number number ->
                        assertThat(value.number().orElseThrow()).isEqualByComparingTo(number.value());
                    case ReportCell.Percent percent ->
                        assertThat(value.number().orElseThrow()).isEqualByComparingTo(percent.share());
                    case ReportCell.Day day -> assertThat(value.date()).contains(day.day());
                    default -> assertThat(value).isEqualTo(new ReadValue.Words(cell.text()));
                }
            }
        }
    }

    @Test
    void rowsAreKnownWhereverTheyHaveGone() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(report)) {
            workbook.workbook().setSheetName(0, "改过名字的表");
            workbook.turnRows(5, 10);
            workbook.cell(6, 4).setCellValue(88);
            ReadTable read = workbook.readBack(folder).tables().getFirst();
            assertThat(read.sheet()).isEqualTo("改过名字的表");
            assertThat(read.rows()).extracting(ReadRow::code).containsExactly("i6", "i5", "i4", "i3", "i2", "i1");
            assertThat(read.rows()).extracting(ReadRow::number).containsExactly(5, 6, 7, 8, 9, 10);
            assertThat(read.rows().get(1).value("cumulative"))
                    .isEqualTo(new ReadValue.Figure(new BigDecimal("88"), "88"));
            assertThat(read.rows().get(2).value("name").text()).isEqualTo("新建工会的企业");
        }
    }

    @Test
    void aRowThatWasCutInTwoIsOneAgain() throws IOException {
        TableReport tasks = SampleReports.longText();
        try (ChangedWorkbook workbook = new ChangedWorkbook(tasks)) {
            int rows = workbook.sheet().getLastRowNum() - 3;
            assertThat(rows).isGreaterThan(7);
            workbook.turnRows(4, 4 + rows - 1);
            ReadTable read = workbook.readBack(folder).tables().getFirst();
            assertThat(read.rows()).hasSize(7).allSatisfy(row -> {
                int task = row.code().charAt(1) - '1';
                List<ReportCell> cells = tasks.groups().getFirst().rows().get(task);
                assertThat(row.value("progress").text()).isEqualTo(cells.get(4).text());
                assertThat(row.value("number").number()).contains(BigDecimal.valueOf(task + 1));
            });
        }
    }

    @Test
    void columnsAreKnownByTheirKeys() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(report)) {
            workbook.exchangeColumns(3, 9);
            workbook.type(4, 1, "另起的名称");
            workbook.sheet().getRow(2).getCell(10).setBlank();
            ReadTable read = workbook.readBack(folder).tables().getFirst();
            assertThat(read.keys()).containsExactly("number", "name", "unit", "due", "cumulative", "rate", "expected",
                    "light", "owner", "target");
            assertThat(read.rows().getFirst().value("due").date()).contains(LocalDate.of(2024, 12, 1));
            assertThat(read.rows().getFirst().value("target").number()).contains(BigDecimal.valueOf(60));
            assertThat(read.rows().getFirst().value("remark").isBlank()).isTrue();
        }
    }

    @Test
    void aRowThatSomebodyPutInHasNoCodeAndACopiedOneIsSaid() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(report)) {
            workbook.sheet().shiftRows(7, workbook.sheet().getLastRowNum(), 2);
            workbook.sheet().createRow(7).createCell(1).setCellValue("自己加的指标");
            workbook.copyRow(5, 9);
            ReadTable read = workbook.readBack(folder).tables().getFirst();
            assertThat(read.rows()).extracting(ReadRow::code).containsExactly("i1", "i2", "i3", "", "i1", "i4", "i5",
                    "i6");
            assertThat(read.rows().get(3).number()).isEqualTo(8);
            assertThat(read.rows().get(3).value("name").text()).isEqualTo("自己加的指标");
            assertThat(read.doubledCodes()).containsExactly("i1");
        }
    }

    @Test
    void sumsNotesAndRowsThatWereTakenOutAreNoRows() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(report)) {
            workbook.sheet().removeRow(workbook.sheet().getRow(9));
            workbook.sheet().removeRow(workbook.sheet().getRow(5));
            assertThat(workbook.readBack(folder).tables().getFirst().rows()).extracting(ReadRow::code)
                    .containsExactly("i1", "i3", "i4", "i5");
        }
    }

    @Test
    void everyTableOfABookIsReadAndSheetsOfOthersAreNot() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.book())) {
            workbook.workbook().createSheet("自己的表").createRow(0).createCell(0).setCellValue("甲");
            assertThat(workbook.readBack(folder).tables()).extracting(ReadTable::sheet).containsExactly("督查台账", "全部指标",
                    "市总工会", "市人社局", "临江县");
        }
    }

    @Test
    void figuresAndDatesTypedAsTextAreTaken() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(report)) {
            workbook.type(5, 4, "１，２００");
            workbook.type(6, 4, "约200场");
            workbook.type(7, 5, "40.5％");
            workbook.type(5, 9, "2026年3月5日");
            workbook.cell(6, 9).setCellValue(20260305);
            workbook.type(7, 9, "2026年2月30日");
            workbook.cell(8, 9).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            List<ReadRow> rows = workbook.readBack(folder).tables().getFirst().rows();
            assertThat(rows.get(0).value("cumulative").number()).contains(new BigDecimal("1200"));
            assertThat(rows.get(1).value("cumulative").number()).isEmpty();
            assertThat(rows.get(2).value("rate").number()).contains(new BigDecimal("0.405"));
            assertThat(rows.get(0).value("due").date()).contains(LocalDate.of(2026, 3, 5));
            assertThat(rows.get(2).value("due").date()).isEmpty();
            assertThat(rows.get(3).value("due")).isEqualTo(new ReadValue.Fault("#REF!"));
        }
    }
}
