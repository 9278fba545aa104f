package cn.yaodian.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.SampleReports;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.golden.Golden;
import cn.yaodian.golden.PackageXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Charts are the office program's own and are drawn from the figures below them. */
class ChartSheetTest {

    private static ReportBook book(List<Chart> charts) {
        return new ReportBook("图表", List.of(), List.of(), charts);
    }

    @Test
    void everySeriesRefersToTheCellsWithItsFigures() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(TypedWorkbookTest.bytes(book(SampleReports.charts()))))) {
            for (int i = 0; i < SampleReports.charts().size(); i++) {
                Chart chart = SampleReports.charts().get(i);
                XSSFSheet sheet = workbook.getSheetAt(i + 1);
                XDDFChartData drawn = sheet.getDrawingPatriarch().getCharts().getFirst().getChartSeries().getFirst();
                assertThat(drawn.getSeriesCount()).isEqualTo(chart.series().size());
                for (int number = 0; number < chart.series().size(); number++) {
                    CellReference[] cells = new AreaReference(
                            drawn.getSeries(number).getValuesData().getDataRangeReference(),
                            workbook.getSpreadsheetVersion()).getAllReferencedCells();
                    assertThat(cells).hasSameSizeAs(chart.categories());
                    for (int category = 0; category < cells.length; category++) {
                        XSSFCell cell = sheet.getRow(cells[category].getRow()).getCell(cells[category].getCol());
                        chart.series().get(number).values().get(category).ifPresentOrElse(
                                value -> assertThat(cell.getNumericCellValue()).isEqualTo(value.doubleValue()),
                                () -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK));
                        assertThat(sheet.getRow(cell.getRowIndex()).getCell(0).getStringCellValue())
                                .isEqualTo(chart.categories().get(category));
                    }
                }
            }
        }
    }

    @Test
    void whatIsCountedAddsUpBelowTheChart() throws IOException {
        Chart counts = new Chart("各单位报送情况", ChartKind.STACKED_BAR, List.of("甲", "乙"),
                List.of(ChartSeries.counts("按时", Optional.empty(), List.of(3, 4))), "件", List.of(), true);
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(TypedWorkbookTest.bytes(book(List.of(counts)))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell sum = sheet.getRow(sheet.getLastRowNum()).getCell(1);
            assertThat(sum.getNumericCellValue()).isEqualTo(7);
            assertThat(workbook.getCreationHelper().createFormulaEvaluator().evaluate(sum).getNumberValue())
                    .isEqualTo(7);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(sheet.getLastRowNum() - 3);
        }
    }

    @Test
    void countsOfTheSameThingsAtSeveralTimesHaveNoSum() throws IOException {
        Chart counts = new Chart("亮灯情况", ChartKind.STACKED_BAR, List.of("一季度", "二季度"),
                List.of(ChartSeries.counts("绿灯", Optional.empty(), List.of(3, 4))), "件", List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(TypedWorkbookTest.bytes(book(List.of(counts)))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0)).hasToString("二季度");
        }
    }

    @Test
    void nothingIsDrawnOfNothing() throws IOException {
        Chart empty = new Chart("没有数据", ChartKind.BAR, List.of(), List.of(), "件", List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(TypedWorkbookTest.bytes(book(List.of(empty)))))) {
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch()).isNull();
        }
    }

    @Test
    void theSameChartsGiveTheSameBytes() throws IOException {
        assertThat(TypedWorkbookTest.bytes(book(SampleReports.charts())))
                .isEqualTo(TypedWorkbookTest.bytes(book(SampleReports.charts())));
    }

    @Test
    void theChartIsTheOneThatWasLookedAt() throws IOException, TransformerException {
        byte[] bytes = TypedWorkbookTest.bytes(book(SampleReports.charts().subList(0, 1)));
        Golden.assertSame("xlsx/chart.xml",
                PackageXml.of(new ByteArrayInputStream(bytes), "xl/charts/chart", "xl/worksheets/sheet1"));
    }
}
