package cn.yaodian.writing.xlsx;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of a sheet one below the other, and lines of text that go across all its columns. */
final class SheetLines {

    /** Excel shows no row higher than 409.5 points. */
    static final double HIGHEST_ROW = 409;
    /** Points a line of the table's text takes in any of the fonts that may stand in for the one named. */
    static final double LINE = 14.5;
    private static final double TITLE_LINE = 26;

    private final SXSSFSheet sheet;
    private final WorkbookStyles styles;
    private final int columns;
    private final int capacity;
    private int next;
    private Optional<Consumer<SXSSFRow>> mark = Optional.empty();

    /** @param capacities characters that a line of each column holds */
    SheetLines(SXSSFSheet sheet, WorkbookStyles styles, int[] capacities) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = capacities.length;
        this.capacity = IntStream.of(capacities).sum();
    }

    /** Number of the next row, from 0. */
    int next() {
        return next;
    }

    SXSSFRow row() {
        SXSSFRow row = sheet.createRow(next++);
        mark.ifPresent(marking -> marking.accept(row));
        mark = Optional.empty();
        return row;
    }

    /** Marks the row that comes next: later on it may no longer be in memory. */
    void markNext(Consumer<SXSSFRow> marking) {
        mark = Optional.of(marking);
    }

    void title(String text) {
        across(text, styles.title(), (int) (capacity * WorkbookStyles.BODY_SIZE / WorkbookStyles.TITLE_SIZE), 32,
                TITLE_LINE);
    }

    SXSSFRow line(String text, double height) {
        return across(text, styles.line(), capacity, height, LINE);
    }

    SXSSFRow centred(String text, double height) {
        return across(text, styles.centred(), capacity, height, LINE);
    }

    /** In the rows' place, with their borders. */
    void boxed(String text, double height) {
        SXSSFRow row = across(text, styles.boxed(), capacity, height, LINE);
        // Each cell that is merged draws its own part of the border.
        for (int i = 1; i < columns; i++) {
            row.createCell(i).setCellStyle(styles.boxed());
        }
    }

    /** Merged across the table's width: above and below the data, never in it. */
    private SXSSFRow across(String text, CellStyle style, int characters, double height, double more) {
        SXSSFRow row = row();
        int lines = CellLines.count(text, characters);
        row.setHeightInPoints((float) Math.min(HIGHEST_ROW, height + (lines - 1) * more));
        SXSSFCell cell = row.createCell(0);
        cell.setCellValue(CellText.legal(text));
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        }
        return row;
    }
}
