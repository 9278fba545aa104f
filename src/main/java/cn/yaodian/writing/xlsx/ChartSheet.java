package cn.yaodian.writing.xlsx;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart with the figures that it is drawn from below it: who changes a figure sees the chart change. */
final class ChartSheet {

    private static final int DIGIT = 256;
    private static final int MARGIN = 3;
    private static final int CATEGORY = 28;
    private static final int VALUE = 14;
    /** With fewer characters across, a chart is too small to be read on paper. */
    private static final int LEAST = 96;
    private static final double ROW = 20;
    private static final String TOTAL = "合计";
    /** Rows that the drawing takes: for its legend and axis, for each category, and no fewer or more than so many. */
    private static final int ROWS_AROUND = 5;
    private static final int FEWEST_ROWS = 18;
    private static final int MOST_ROWS = 150;

    private final Chart chart;
    private final WorkbookStyles styles;
    private final SXSSFSheet sheet;

    ChartSheet(Chart chart, WorkbookStyles styles, SXSSFSheet sheet) {
        this.chart = chart;
        this.styles = styles;
        this.sheet = sheet;
    }

    void write() {
        int[] widths = new int[chart.series().size() + 1];
        Arrays.fill(widths, VALUE);
        widths[0] = Math.max(CATEGORY, LEAST - VALUE * chart.series().size());
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * DIGIT);
        }
        SheetLines lines = new SheetLines(sheet, styles,
                Arrays.stream(widths).map(width -> width - MARGIN).toArray());
        lines.title(chart.title());
        int top = lines.next();
        for (int i = 0; i < drawingRows() && !chart.isEmpty(); i++) {
            lines.row().setHeightInPoints((float) ROW);
        }
        int bottom = lines.next();
        lines.row();
        int headings = lines.next();
        figures(lines, widths[0] - MARGIN);
        if (chart.parts() && !chart.isEmpty()) {
            totals(lines, headings + 1, lines.next() - 1);
        }
        chart.notes().forEach(note -> lines.line(note, 18));
        if (!chart.isEmpty()) {
            XSSFSheet drawn = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
            new NativeChart(chart, drawn).draw(top, bottom, headings);
        }
        SheetPrint.table(sheet, Paper.A4_PORTRAIT, headings);
    }

    private int drawingRows() {
        double each = chart.kind() == ChartKind.BAR ? 0.5 + 0.5 * chart.series().size() : 1;
        int needed = chart.kind() == ChartKind.LINE ? 0 : (int) Math.ceil(chart.categories().size() * each);
        return Math.clamp(needed + ROWS_AROUND, FEWEST_ROWS, MOST_ROWS);
    }

    private void figures(SheetLines lines, int capacity) {
        SXSSFRow head = lines.row();
        head.setHeightInPoints((float) (ROW + SheetLines.LINE));
        heading(head.createCell(0), chart.unit().isEmpty() ? "" : "单位：" + chart.unit());
        for (int i = 0; i < chart.series().size(); i++) {
            heading(head.createCell(i + 1), chart.series().get(i).name());
        }
        CellWriter cells = new CellWriter(styles.cells());
        for (int category = 0; category < chart.categories().size(); category++) {
            SXSSFRow row = lines.row();
            String name = chart.categories().get(category);
            row.setHeightInPoints((float) (ROW + (CellLines.count(name, capacity) - 1) * SheetLines.LINE));
            cells.write(row.createCell(0), ReportCell.of(name), Align.LEFT);
            for (int i = 0; i < chart.series().size(); i++) {
                cells.write(row.createCell(i + 1), cell(chart.series().get(i), category), Align.RIGHT);
            }
        }
    }

    private void totals(SheetLines lines, int first, int last) {
        CellWriter cells = new CellWriter(styles.totals());
        SXSSFRow row = lines.row();
        row.setHeightInPoints((float) ROW);
        cells.write(row.createCell(0), ReportCell.of(TOTAL), Align.CENTRE);
        for (int i = 0; i < chart.series().size(); i++) {
            BigDecimal sum = chart.series().get(i).values().stream().flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            String column = CellReference.convertNumToColString(i + 1);
            cells.sum(row.createCell(i + 1), "SUM(" + column + (first + 1) + ":" + column + (last + 1) + ")", sum,
                    Align.RIGHT);
        }
    }

    private void heading(SXSSFCell cell, String words) {
        cell.setCellValue(CellText.legal(words));
        cell.setCellStyle(styles.heading());
    }

    private ReportCell cell(ChartSeries series, int category) {
        return series.values().get(category).<ReportCell>map(value -> chart.isShare()
                ? new ReportCell.Percent(value)
                : new ReportCell.Number(value)).orElse(ReportCell.EMPTY);
    }
}
