package cn.yaodian.reading.units;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made row by row for one test. */
final class UnitWorkbook {

    private final Workbook workbook;
    private Sheet sheet;

    private UnitWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet();
    }

    static UnitWorkbook xlsx() {
        return new UnitWorkbook(new XSSFWorkbook());
    }

    static UnitWorkbook xls() {
        return new UnitWorkbook(new HSSFWorkbook());
    }

    /** @param number as the spreadsheet program counts */
    UnitWorkbook row(int number, String... cells) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return this;
    }

    UnitWorkbook number(int row, int column, double value) {
        sheet.getRow(row - 1).createCell(column).setCellValue(value);
        return this;
    }

    UnitWorkbook merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
        return this;
    }

    UnitWorkbook nextSheet() {
        sheet = workbook.createSheet();
        return this;
    }

    Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
