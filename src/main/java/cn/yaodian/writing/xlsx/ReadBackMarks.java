package cn.yaodian.writing.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * What is hidden in a table that is to be read back: a row above the headings with the keys of the columns, and a column
 * behind the last with the codes of the rows, below a mark with the table's code. The reader of such workbooks knows the
 * same; a test holds the two together.
 */
final class ReadBackMarks {

    private static final String MARK = "yaodian-table:1:";
    private static final String END = "yaodian-end";
    /** Stands between the code of a row that was cut in two and the number of the part, from 2. */
    private static final char PART = '\u241f';

    private final String table;
    private final int column;
    private final CellStyle plain;

    /**
     * @param table  its code
     * @param column behind the last that is shown
     * @param plain  the look of a cell that has none; one that is not told its look searches the columns for it, which
     *               takes an eighth of the time of a large table
     */
    ReadBackMarks(String table, int column, CellStyle plain) {
        this.table = table;
        this.column = column;
        this.plain = plain;
    }

    /** The row of keys, which nobody sees; it has no cell in the column of codes before this. */
    void keys(SXSSFSheet sheet, SXSSFRow row) {
        row.createCell(column).setCellValue(CellText.legal(MARK + table));
        row.setZeroHeight(true);
        sheet.setColumnHidden(column, true);
    }

    /** @param part of the row, from 1 */
    void code(SXSSFRow row, String code, int part) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.legal(part == 1 ? code : code + PART + part));
        cell.setCellStyle(plain);
    }

    /** The first row behind the table. */
    void end(SXSSFRow row) {
        row.createCell(column).setCellValue(END);
    }
}
