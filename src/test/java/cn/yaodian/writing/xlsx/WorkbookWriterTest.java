package cn.yaodian.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.composing.column.TablePresets;
import cn.yaodian.composing.table.TaskTableComposer;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.golden.Golden;
import cn.yaodian.golden.PackageXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-05T08:00:00Z"), ZoneOffset.UTC);

    private final TableReport report = new TaskTableComposer(TablePresets.taskBreakdown()).compose(SamplePlan.plan(),
            SamplePlan.register(), SamplePlan.OFFICE, LocalDate.of(2024, 3, 5));

    @Test
    void everyCellComesBackWhole() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            for (int i = 0; i < report.groups().size(); i++) {
                List<List<String>> rows = tableRows(workbook.getSheetAt(i), report.columns().size());
                assertThat(rows).containsAll(report.groups().get(i).texts());
            }
        }
    }

    @Test
    void thereIsOneSheetForAllAndOneForEachUnit() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("全部任务", "市人社局", "市总工会", "市委组织部");
        }
    }

    @Test
    void theSheetPrintsAsItIs() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                int headings = headingRow(sheet);
                assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(headings, headings, -1, -1));
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (headings + 1));
                assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
                assertThat(sheet.getMergedRegions()).allMatch(merged -> merged.getLastRow() < headings);
            }
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestCellNeeds() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row contest = sheet.getRow(headingRow(sheet) + 2);
            int charactersALine = (int) (report.columns().get(2).width() / 2);
            int least = SamplePlan.LONG_BODY.length() / charactersALine;
            assertThat(contest.getHeightInPoints()).isBetween(least * 13.5f, (least + 3) * 14.5f + 5);
            assertThat(sheet.getRow(headingRow(sheet) + 3).getHeightInPoints()).isLessThan(60);
        }
    }

    @Test
    void whatDoesNotFitTheHighestRowGoesOnInTheNext() throws IOException {
        String endless = SamplePlan.LONG_BODY.repeat(5);
        TableReport tall = table(List.of(List.of("1", endless), List.of("2", "短")));
        try (XSSFWorkbook workbook = written(tall)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<List<String>> rows = tableRows(sheet, 2);
            assertThat(rows).extracting(List::getFirst).startsWith("1", "1（续）").endsWith("2");
            assertThat(String.join("", rows.stream().filter(row -> row.getFirst().startsWith("1"))
                    .map(List::getLast).toList())).isEqualTo(endless);
            sheet.forEach(row -> assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409));
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsText() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String text : List.of("=1+1", "+86", "-党建-", "@各单位", "=HYPERLINK(\"x\")")) {
            rows.add(List.of(text, text));
        }
        try (XSSFWorkbook workbook = written(table(rows))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(tableRows(sheet, 2)).isEqualTo(rows);
            for (int i = headingRow(sheet) + 1; i <= sheet.getLastRowNum(); i++) {
                Cell cell = sheet.getRow(i).getCell(1);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(bytes(report)).isEqualTo(bytes(report));
    }

    @Test
    void theWorkbookIsTheOneThatWasLookedAt() throws IOException, TransformerException {
        Golden.assertSame("xlsx/task-table.xml", PackageXml.of(new ByteArrayInputStream(bytes(report)),
                "xl/workbook", "xl/worksheets/sheet1", "xl/worksheets/sheet3", "xl/styles"));
    }

    private static TableReport table(List<List<String>> rows) {
        return new TableReport("表", "", List.of(new ReportColumn("no", "序号", 8, ReportColumn.Align.CENTRE),
                new ReportColumn("text", "内容", 60, ReportColumn.Align.LEFT)),
                List.of(ReportGroup.ofTexts("全部", List.of(), rows)), List.of(), List.of());
    }

    private static byte[] bytes(TableReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(CLOCK).write(report, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook written(TableReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report)));
    }

    private static int headingRow(XSSFSheet sheet) {
        for (Row row : sheet) {
            if ("序号".equals(row.getCell(0).getStringCellValue())) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no headings on " + sheet.getSheetName());
    }

    private static List<List<String>> tableRows(XSSFSheet sheet, int columns) {
        DataFormatter shown = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (int i = headingRow(sheet) + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            rows.add(IntStream.range(0, columns).mapToObj(c -> shown.formatCellValue(row.getCell(c))).toList());
        }
        return rows;
    }
}
