package cn.yaodian.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.ReportCell.Lamp;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.ReportTotals;
import cn.yaodian.document.SampleReports;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.golden.Golden;
import cn.yaodian.golden.PackageXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Cells are what they hold, sums are formulas, and what serves reading back is out of sight. */
@Execution(ExecutionMode.CONCURRENT)
public class TypedWorkbookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-08T08:00:00Z"), ZoneOffset.UTC);
    /** Title, subtitle, keys, headings. */
    private static final int FIRST_ROW = 4;

    private final TableReport report = SampleReports.indicators();

    @Test
    void everyCellShowsWhatIsPrintedAndIsWhatItHolds() throws IOException {
        DataFormatter shown = new DataFormatter(Locale.CHINA);
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(report)))) {
            List<List<ReportCell>> rows = report.groups().getFirst().rows();
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).size(); column++) {
                    XSSFCell cell = workbook.getSheetAt(0).getRow(FIRST_ROW + i).getCell(column);
                    ReportCell content = rows.get(i).get(column);
                    assertThat(shown.formatCellValue(cell)).isEqualTo(content.text());
                    boolean figure = content instanceof ReportCell.Number || content instanceof ReportCell.Percent
                            || content instanceof ReportCell.Day;
                    assertThat(cell.getCellType() == CellType.NUMERIC).isEqualTo(figure);
                    if (content instanceof ReportCell.Day day) {
                        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
                        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day.day());
                    }
                }
            }
        }
    }

    @Test
    void figuresStandAtTheRightUnlessTheColumnCentresThem() throws IOException {
        TableReport table = table(Align.LEFT, ReportCell.of(12));
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(table)))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getCellStyle().getAlignment())
                    .isEqualTo(HorizontalAlignment.RIGHT);
        }
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(report)))) {
            XSSFRow row = workbook.getSheetAt(0).getRow(FIRST_ROW);
            assertThat(row.getCell(0).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(row.getCell(3).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        }
    }

    @Test
    void whatAWorkbookCannotKeepStaysWholeAsText() throws IOException {
        for (ReportCell cell : List.of(new ReportCell.Number(new BigDecimal("12345678901234567890")),
                new ReportCell.Number(new BigDecimal("1E+308")), new ReportCell.Day(LocalDate.of(1893, 12, 26)),
                ReportCell.of("文件_x000D_编号"), ReportCell.of("第一行\n第二行"))) {
            try (XSSFWorkbook workbook = read(bytes(ReportBook.of(table(Align.LEFT, cell))))) {
                assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo(cell.text());
            }
        }
    }

    @Test
    void sumsAreFormulasThatFollowAFilterAndHaveTheirValues() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(report)))) {
            XSSFRow sums = workbook.getSheetAt(0).getRow(FIRST_ROW + 6);
            List<ReportCell> totals = ReportTotals.of(report, report.groups().getFirst()).orElseThrow();
            assertThat(sums.getCell(0).getStringCellValue()).isEqualTo("合计");
            assertThat(sums.getCell(3).getCellFormula()).isEqualTo("SUBTOTAL(9,D5:D10)");
            double kept = sums.getCell(3).getNumericCellValue();
            assertThat(kept).isEqualTo(36181.5).isEqualTo(Double.parseDouble(totals.get(3).text()));
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(sums.getCell(3)).getNumberValue()).isEqualTo(kept);
            assertThat(sums.getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aLightHasItsWordOnItsColour() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(report)))) {
            List<String> colours = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(FIRST_ROW + i).getCell(7);
                assertThat(cell.getStringCellValue()).isNotBlank();
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
                byte[] rgb = cell.getCellStyle().getFillForegroundColorColor().getRGB();
                // Black on it keeps a contrast of more than 7 to 1, also in shades of grey.
                double light = 0.2126 * (rgb[0] & 0xff) + 0.7152 * (rgb[1] & 0xff) + 0.0722 * (rgb[2] & 0xff);
                assertThat(light).isGreaterThan(160);
                colours.add(cell.getCellStyle().getFillForegroundColorColor().getARGBHex());
            }
            assertThat(colours).doesNotHaveDuplicates();
        }
    }

    @Test
    void columnsAreWideEnoughForTheirWidestFigure() throws IOException {
        List<ReportCell> figures = List.of(new ReportCell.Number(new BigDecimal("-123456789.125")),
                new ReportCell.Percent(new BigDecimal("12.5")), new ReportCell.Day(LocalDate.of(2024, 3, 15)),
                new Lamp(Lamp.Colour.RED, "严重滞后"));
        for (ReportCell figure : figures) {
            try (XSSFWorkbook workbook = read(bytes(ReportBook.of(table(Align.LEFT, figure))))) {
                int least = figure instanceof Lamp ? figure.text().length() * 2 : figure.text().length();
                assertThat(workbook.getSheetAt(0).getColumnWidth(0)).isGreaterThan((least + 1) * 256);
            }
        }
    }

    @Test
    void whatServesReadingBackIsHiddenAndSortedAlong() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(report)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getZeroHeight()).isTrue();
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("target");
            assertThat(sheet.isColumnHidden(11)).isTrue();
            assertThat(IntStream.range(0, 6).mapToObj(i -> sheet.getRow(FIRST_ROW + i).getCell(11).toString()))
                    .containsExactly("i1", "i2", "i3", "i4", "i5", "i6");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:L10");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getMergedRegions()).allMatch(merged -> merged.getLastColumn() == 10);
        }
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(SampleReports.uncoded(report))))) {
            assertThat(workbook.getSheetAt(0).isColumnHidden(11)).isFalse();
            workbook.getSheetAt(0).forEach(row -> assertThat(row.getZeroHeight()).isFalse());
        }
    }

    @Test
    void thePaperFollowsTheWidth() throws IOException {
        assertPaper(SampleReports.many(1), PrintSetup.A4_PAPERSIZE, false);
        assertPaper(report, PrintSetup.A4_PAPERSIZE, true);
        assertPaper(SampleReports.wide(), PrintSetup.A3_PAPERSIZE, true);
    }

    private static void assertPaper(TableReport table, short paper, boolean landscape) throws IOException {
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(table)))) {
            assertThat(workbook.getSheetAt(0).getPrintSetup().getPaperSize()).isEqualTo(paper);
            assertThat(workbook.getSheetAt(0).getPrintSetup().getLandscape()).isEqualTo(landscape);
        }
    }

    @Test
    void aBookBeginsWithLinksToItsOwnSheets() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(SampleReports.book()))) {
            List<String> names = IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName)
                    .toList();
            assertThat(workbook.getSheetName(0)).isEqualTo("目录");
            assertThat(names).hasSize(11).contains("市总工会", "报送登记（2）", "全市累计进度");
            XSSFSheet contents = workbook.getSheetAt(0);
            assertThat(contents.getHyperlinkList()).hasSize(22).allSatisfy(link -> {
                String address = link.getAddress() == null ? link.getLocation() : link.getAddress();
                assertThat(names).contains(address.substring(1, address.lastIndexOf('\'')));
            });
            assertThat(contents.getRelationParts()).isEmpty();
        }
    }

    @Test
    void tablesWithAGroupOfOneNameAreCalledByWhatTellsTheirTitlesApart() {
        ReportGroup all = new ReportGroup("全部", List.of(), List.of());
        ReportGroup late = new ReportGroup("欠序时", List.of(), List.of());
        TableReport tasks = titled("2026年工作要点任务台账").withGroups(List.of(all));
        TableReport indicators = titled("2026年工作要点指标台账").withGroups(List.of(all, late));
        BookTabs tabs = new BookTabs(new ReportBook("汇编", List.of(), List.of(tasks, indicators)));
        assertThat(tabs.of(tasks, all)).isEqualTo("任务台账");
        assertThat(tabs.of(indicators, all)).isEqualTo("指标台账·全部");
        assertThat(tabs.of(indicators, late)).isEqualTo("欠序时");
        assertThat(new BookTabs(ReportBook.of(tasks)).of(tasks, all)).isEqualTo("全部");
    }

    private static TableReport titled(String title) {
        return new TableReport(title, "", List.of(new ReportColumn("a", "甲", 6, Align.LEFT)), List.of(), List.of(),
                List.of());
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(SampleReports.many(0))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("（无）");
            List<Cell> cells = new ArrayList<>();
            sheet.getRow(2).forEach(cells::add);
            assertThat(cells).hasSize(sheet.getRow(1).getLastCellNum())
                    .allMatch(cell -> cell.getCellStyle().getBorderRight() == BorderStyle.THIN);
        }
    }

    @Test
    void whereSomebodyWritesByHandRowsAreHighEnough() throws IOException {
        assertThat(heightOfRowUnder(new ReportField("填表人", "市总工会"))).isLessThan(40);
        assertThat(heightOfRowUnder(new ReportField("填表人", ""))).isGreaterThan(45);
    }

    private static double heightOfRowUnder(ReportField field) throws IOException {
        TableReport shown = table(Align.LEFT, ReportCell.of("培训"));
        TableReport printed = shown.withGroups(
                List.of(new ReportGroup("表", List.of(field), shown.groups().getFirst().rows())));
        try (XSSFWorkbook workbook = read(bytes(ReportBook.of(printed)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return sheet.getRow(sheet.getLastRowNum()).getHeightInPoints();
        }
    }

    @Test
    void theWorkbookIsTheOneThatWasLookedAt() throws IOException, TransformerException {
        Golden.assertSame("xlsx/indicators.xml", PackageXml.of(new ByteArrayInputStream(bytes(ReportBook.of(report))),
                "xl/workbook", "xl/worksheets/sheet1", "xl/styles"));
    }

    private static TableReport table(Align align, ReportCell cell) {
        return new TableReport("表", "", List.of(new ReportColumn("a", "甲", 6, align)),
                List.of(new ReportGroup("表", List.of(), List.of(List.of(cell)))), List.of(), List.of());
    }

    /** A workbook's bytes; also for who reads them back. */
    public static byte[] bytes(ReportBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(CLOCK).write(book, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
