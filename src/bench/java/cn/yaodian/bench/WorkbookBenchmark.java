package cn.yaodian.bench;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 100,000 rows of 15 cells: what the program writes against the same cells written by the library alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class WorkbookBenchmark {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 15;

    private TableReport report = new TableReport("", "", List.of(), List.of(), List.of(), List.of());

    @Setup
    public void fill() {
        List<ReportColumn> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(new ReportColumn("column" + column, "第" + column + "列", 18, ReportColumn.Align.LEFT));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add("第" + row + "行任务的进展情况与下一步打算" + column);
            }
            rows.add(cells);
        }
        report = new TableReport("任务台账", "", columns, List.of(ReportGroup.ofTexts("全部", List.of(), rows)), List.of(),
                List.of());
    }

    @Benchmark
    public void program() throws IOException {
        new WorkbookWriter(Clock.systemUTC()).write(report, OutputStream.nullOutputStream());
    }

    /** No styles, heights, widths or print settings: the least that puts the same text into the same cells. */
    @Benchmark
    public void plain() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet();
            int next = 0;
            for (List<ReportCell> cells : report.groups().getFirst().rows()) {
                Row row = sheet.createRow(next++);
                for (int column = 0; column < COLUMNS; column++) {
                    row.createCell(column).setCellValue(cells.get(column).text());
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }
}
