package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one group of a table on one sheet, from the title to the signatures. */
final class SheetWriter {

    /** Excel shows no row higher than 409.5 points. */
    private static final double HIGHEST_ROW = 409;
    /** Points a line of the table's text takes in any of the fonts that may stand in for the one named. */
    private static final double LINE = 14.5;
    private static final double ROW_PADDING = 5;
    private static final int MOST_LINES = (int) ((HIGHEST_ROW - ROW_PADDING) / LINE);
    /** Number and title stay in sight. */
    private static final int FROZEN_COLUMNS = 2;
    /** A digit's width and Excel's margin within a cell, in the unit of the file format (1/256 digit). */
    private static final int DIGIT = 256;
    private static final int CELL_MARGIN = 182;

    private final TableReport report;
    private final WorkbookStyles styles;
    private final SXSSFSheet sheet;
    private final int lastColumn;
    private int next;

    SheetWriter(TableReport report, WorkbookStyles styles, SXSSFSheet sheet) {
        this.report = report;
        this.styles = styles;
        this.sheet = sheet;
        this.lastColumn = report.columns().size() - 1;
    }

    void write(ReportGroup group) {
        for (int i = 0; i <= lastColumn; i++) {
            sheet.setColumnWidth(i, (int) (report.columns().get(i).width() * DIGIT) + CELL_MARGIN);
        }
        acrossLine(report.title(), styles.title(), 32);
        if (!report.subtitle().isEmpty()) {
            acrossLine(report.subtitle(), styles.line(), 18);
        }
        if (!group.fields().isEmpty()) {
            acrossLine(line(group.fields()), styles.line(), 20);
        }
        int headings = next;
        row(report.columns().stream().map(ReportColumn::title).toList(), true);
        sheet.createFreezePane(Math.min(FROZEN_COLUMNS, lastColumn), next);
        for (List<ReportCell> row : group.rows()) {
            row(row.stream().map(ReportCell::text).toList(), false);
        }
        if (next > headings + 1) {
            sheet.setAutoFilter(new CellRangeAddress(headings, next - 1, 0, lastColumn));
        }
        below();
        forPrint(headings);
    }

    private void row(List<String> cells, boolean heading) {
        for (TableRow part : TableRow.of(cells, report.columns(), MOST_LINES)) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints((float) (part.lines() * LINE + ROW_PADDING));
            for (int i = 0; i <= lastColumn; i++) {
                String text = part.cells().get(i);
                Cell cell = row.createCell(i);
                // An empty cell still has its borders, and a row counts how full it is by empty ones.
                if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
                cell.setCellStyle(heading ? styles.heading() : styles.cell(report.columns().get(i).align(), text));
            }
        }
    }

    private void below() {
        report.notes().forEach(note -> acrossLine(note, styles.line(), 18));
        if (!report.signatures().isEmpty()) {
            sheet.createRow(next++);
            acrossLine(line(report.signatures()), styles.line(), 24);
        }
    }

    private static String line(List<ReportField> fields) {
        return fields.stream().map(field -> field.label() + "：" + (field.value().isEmpty()
                ? "　".repeat(8)
                : field.value())).collect(Collectors.joining("　　"));
    }

    /** Merged across the table's width: above and below the data, never in it. */
    private void acrossLine(String text, CellStyle style, double height) {
        Row row = sheet.createRow(next);
        int capacity = report.columns().stream().mapToInt(TableRow::capacity).sum();
        boolean title = style == styles.title();
        int lines = CellLines.count(text, title ? (int) (capacity * WorkbookStyles.BODY_SIZE / 18) : capacity);
        row.setHeightInPoints((float) Math.min(HIGHEST_ROW, height + (lines - 1) * (title ? 26 : LINE)));
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        if (lastColumn > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, lastColumn));
        }
        next++;
    }

    private void forPrint(int headings) {
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        // As many pages high as it takes.
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
