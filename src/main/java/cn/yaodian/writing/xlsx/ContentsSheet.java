package cn.yaodian.writing.xlsx;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.book.ReportBook;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The first sheet of a book: what is in it, and a link to each. Links lead nowhere but into the workbook itself. */
final class ContentsSheet {

    static final String NAME = "目录";
    private static final List<String> HEADINGS = List.of("序号", "表名", "工作表", "行数");
    private static final int[] WIDTHS = {6, 52, 32, 8};
    private static final int DIGIT = 256;
    private static final int MARGIN = 3;
    private static final double ROW = 20;

    /**
     * A sheet of the book.
     *
     * @param title of what stands on it
     * @param name  of its tab
     * @param rows  how many it has
     */
    record Entry(String title, String name, int rows) {}

    private final WorkbookStyles styles;
    private final SXSSFSheet sheet;

    ContentsSheet(WorkbookStyles styles, SXSSFSheet sheet) {
        this.styles = styles;
        this.sheet = sheet;
    }

    void write(ReportBook book, List<Entry> entries) {
        int[] capacities = new int[WIDTHS.length];
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * DIGIT);
            capacities[i] = WIDTHS[i] - MARGIN;
        }
        SheetLines lines = new SheetLines(sheet, styles, capacities);
        lines.title(book.title());
        book.lines().forEach(line -> lines.centred(line, 18));
        int headings = lines.next();
        SXSSFRow head = lines.row();
        head.setHeightInPoints((float) ROW);
        for (int i = 0; i < HEADINGS.size(); i++) {
            SXSSFCell cell = head.createCell(i);
            cell.setCellValue(HEADINGS.get(i));
            cell.setCellStyle(styles.heading());
        }
        sheet.createFreezePane(0, lines.next());
        for (int i = 0; i < entries.size(); i++) {
            entry(lines, i + 1, entries.get(i), capacities);
        }
        SheetPrint.table(sheet, Paper.A4_PORTRAIT, headings);
    }

    private void entry(SheetLines lines, int number, Entry entry, int[] capacities) {
        SXSSFRow row = lines.row();
        int high = Math.max(CellLines.count(entry.title(), capacities[1]),
                CellLines.count(entry.name(), capacities[2]));
        row.setHeightInPoints((float) (ROW + (high - 1) * SheetLines.LINE));
        CellWriter cells = new CellWriter(styles.cells());
        cells.write(row.createCell(0), ReportCell.of(number),
                Align.CENTRE);
        linked(row.createCell(1), entry.title(), entry.name());
        linked(row.createCell(2), entry.name(), entry.name());
        cells.write(row.createCell(3), ReportCell.of(entry.rows()), Align.CENTRE);
    }

    private void linked(SXSSFCell cell, String words, String target) {
        cell.setCellValue(CellText.legal(words));
        cell.setCellStyle(styles.link());
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }
}
