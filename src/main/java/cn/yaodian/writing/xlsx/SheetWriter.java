package cn.yaodian.writing.xlsx;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.ReportTotals;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.TableWidths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one group of a table on one sheet, from the title to the signatures. */
final class SheetWriter {

    private static final double ROW_PADDING = 5;
    private static final int MOST_LINES = (int) ((SheetLines.HIGHEST_ROW - ROW_PADDING) / SheetLines.LINE);
    /** Number and title stay in sight, unless they would leave no room for the rest. */
    private static final int FROZEN_COLUMNS = 2;
    private static final double WIDEST_FROZEN = 80;
    /** A digit's width and Excel's margin within a cell, in the unit of the file format (1/256 digit). */
    private static final int DIGIT = 256;
    private static final int CELL_MARGIN = 182;
    private static final int WIDEST_COLUMN = 255 * DIGIT;
    /** Lines that a row has at least in which somebody writes by hand: two of handwriting, also where the page shrinks. */
    private static final int LINES_BY_HAND = 4;

    private final TableReport report;
    private final WorkbookStyles styles;
    private final SXSSFSheet sheet;
    private final double[] widths;
    private final int[] capacities;
    private final int lastColumn;
    private final SheetLines lines;
    private final Optional<ReadBackMarks> marks;

    /** @param widths of the columns, in Western characters */
    SheetWriter(TableReport report, double[] widths, WorkbookStyles styles, SXSSFSheet sheet) {
        this.report = report;
        this.styles = styles;
        this.sheet = sheet;
        this.widths = widths;
        // Three less than the column has: programs differ in widths, and some begin a line with a comma.
        this.capacities = DoubleStream.of(widths).mapToInt(width -> Math.max(2, (int) width - 3)).toArray();
        this.lastColumn = widths.length - 1;
        this.lines = new SheetLines(sheet, styles, capacities);
        this.marks = report.code().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadBackMarks(report.code(), lastColumn + 1, styles.plain()));
    }

    void write(ReportGroup group) {
        for (int i = 0; i <= lastColumn; i++) {
            sheet.setColumnWidth(i, Math.min(WIDEST_COLUMN, (int) (widths[i] * DIGIT) + CELL_MARGIN));
        }
        above(group);
        marks.ifPresent(this::keys);
        int headings = lines.next();
        headings();
        freeze();
        rows(group);
        int end = lines.next();
        if (end > headings + 1) {
            // With the codes, so that sorting by a heading's button takes them along.
            sheet.setAutoFilter(new CellRangeAddress(headings, end - 1, 0, lastColumn + (marks.isPresent() ? 1 : 0)));
        }
        marks.ifPresent(hidden -> lines.markNext(hidden::end));
        ReportTotals.of(report, group).ifPresent(totals -> totals(totals, headings + 1, end - 1));
        below(group);
        if (lines.next() == end && marks.isPresent()) {
            lines.row();
        }
        SheetPrint.table(sheet, Paper.of(TableWidths.sum(widths)), headings);
    }

    private void above(ReportGroup group) {
        lines.title(report.title());
        if (!report.subtitle().isEmpty()) {
            lines.centred(report.subtitle(), 18);
        }
        if (!group.fields().isEmpty()) {
            lines.line(line(group.fields()), 20);
        } else if (report.groups().size() > 1) {
            lines.line(group.name(), 20);
        }
    }

    private void keys(ReadBackMarks hidden) {
        SXSSFRow row = lines.row();
        for (int i = 0; i <= lastColumn; i++) {
            row.createCell(i).setCellValue(CellText.legal(report.columns().get(i).key()));
        }
        hidden.keys(sheet, row);
    }

    private void headings() {
        SXSSFRow row = lines.row();
        int highest = 1;
        for (int i = 0; i <= lastColumn; i++) {
            String title = report.columns().get(i).title();
            highest = Math.max(highest, CellLines.count(title, capacities[i]));
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(CellText.legal(title));
            cell.setCellStyle(styles.heading());
        }
        height(row, highest);
    }

    private void freeze() {
        int columns = 0;
        double wide = 0;
        while (columns < Math.min(FROZEN_COLUMNS, lastColumn) && wide + widths[columns] <= WIDEST_FROZEN) {
            wide += widths[columns++];
        }
        sheet.createFreezePane(columns, lines.next());
    }

    private void rows(ReportGroup group) {
        CellWriter writer = new CellWriter(styles.cells());
        List<ReportColumn> columns = report.columns();
        int least = report.isFilledInByHand() ? LINES_BY_HAND : 1;
        for (int i = 0; i < group.rows().size(); i++) {
            int part = 0;
            for (TableRow cells : TableRow.of(group.rows().get(i), capacities, MOST_LINES)) {
                SXSSFRow row = lines.row();
                height(row, Math.max(least, cells.lines()));
                for (int column = 0; column <= lastColumn; column++) {
                    writer.write(row.createCell(column), cells.cells().get(column), columns.get(column).align());
                }
                part++;
                if (marks.isPresent() && !group.codes().isEmpty()) {
                    marks.get().code(row, group.codes().get(i), part);
                }
            }
        }
        if (group.rows().isEmpty()) {
            lines.boxed(TableReport.NOTHING, 24);
        }
    }

    /** Sums of what a filter leaves in sight, as clerks know them from Excel's own tables. */
    private void totals(List<ReportCell> totals, int first, int last) {
        CellWriter writer = new CellWriter(styles.totals());
        SXSSFRow row = lines.row();
        height(row, 1);
        for (int i = 0; i <= lastColumn; i++) {
            SXSSFCell cell = row.createCell(i);
            if (totals.get(i) instanceof ReportCell.Number sum) {
                String column = CellReference.convertNumToColString(i);
                writer.sum(cell, "SUBTOTAL(9," + column + (first + 1) + ":" + column + (last + 1) + ")", sum.value(),
                        report.columns().get(i).align());
            } else {
                writer.write(cell, totals.get(i), ReportColumn.Align.CENTRE);
            }
        }
    }

    private void below(ReportGroup group) {
        report.notes().forEach(note -> lines.line(note, 18));
        if (!report.signatures().isEmpty()) {
            lines.row();
            lines.line(line(report.signatures()), 24);
        }
    }

    private static void height(SXSSFRow row, int count) {
        row.setHeightInPoints((float) (count * SheetLines.LINE + ROW_PADDING));
    }

    private static String line(List<ReportField> fields) {
        return fields.stream().map(field -> field.label() + "：" + (field.value().isEmpty()
                ? "　".repeat(8)
                : field.value())).collect(Collectors.joining("　　"));
    }
}
