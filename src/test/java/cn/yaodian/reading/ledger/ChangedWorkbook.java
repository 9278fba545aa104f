package cn.yaodian.reading.ledger;

import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.writing.xlsx.TypedWorkbookTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as the program writes it, and what somebody does to it afterwards. */
final class ChangedWorkbook implements AutoCloseable {

    private final XSSFWorkbook workbook;

    ChangedWorkbook(TableReport report) throws IOException {
        this(ReportBook.of(report));
    }

    ChangedWorkbook(ReportBook book) throws IOException {
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(TypedWorkbookTest.bytes(book)));
        workbook.forEach(sheet -> sheet.forEach(ChangedWorkbook::shareWords));
    }

    /** As office programs save them; the library would not change words that stand in a cell itself. */
    private static void shareWords(Row row) {
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                String words = cell.getStringCellValue();
                CellStyle style = cell.getCellStyle();
                row.removeCell(cell);
                row.createCell(column).setCellValue(words);
                row.getCell(column).setCellStyle(style);
            }
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** @param row Excel's own number, from 1 */
    Cell cell(int row, int column) {
        return sheet().getRow(row - 1).getCell(column);
    }

    /** @param row Excel's own number, from 1 */
    void type(int row, int column, String words) {
        cell(row, column).setCellValue(words);
    }

    /** Puts the rows of a table into the opposite order, as sorting does. */
    void turnRows(int first, int last) {
        int behind = sheet().getLastRowNum() + 2;
        for (int row = first; row <= last; row++) {
            copyRow(row, behind + last - row);
        }
        for (int row = first; row <= last; row++) {
            copyRow(behind + row - first, row);
            sheet().removeRow(sheet().getRow(behind + row - first - 1));
        }
    }

    void copyRow(int from, int to) {
        XSSFRow target = sheet().createRow(to - 1);
        target.copyRowFrom(sheet().getRow(from - 1), new CellCopyPolicy.Builder().mergedRegions(false).build());
    }

    /** Exchanges two columns, keys and all. */
    void exchangeColumns(int one, int other) {
        for (int i = 2; i <= sheet().getLastRowNum(); i++) {
            XSSFRow row = sheet().getRow(i);
            // Sums are worked out anew by whoever moves them; the library would leave them without values.
            if (row != null && isPlain(row.getCell(one)) && isPlain(row.getCell(other))) {
                XSSFCell kept = row.createCell(40);
                kept.copyCellFrom(row.getCell(one), new CellCopyPolicy());
                row.getCell(one).copyCellFrom(row.getCell(other), new CellCopyPolicy());
                row.getCell(other).copyCellFrom(kept, new CellCopyPolicy());
                row.removeCell(kept);
            }
        }
    }

    private static boolean isPlain(@Nullable Cell cell) {
        return cell != null && cell.getCellType() != CellType.FORMULA;
    }

    Path save(Path folder) throws IOException {
        Path file = folder.resolve("台账.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    ReadBack readBack(Path folder) throws IOException {
        return new LedgerBookReader().read(save(folder));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
