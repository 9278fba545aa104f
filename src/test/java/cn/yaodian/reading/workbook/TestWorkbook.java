package cn.yaodian.reading.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made row by row for one test. */
public final class TestWorkbook {

    private final Workbook workbook;
    private Sheet sheet;

    private TestWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet();
    }

    public static TestWorkbook xlsx() {
        return new TestWorkbook(new XSSFWorkbook());
    }

    /** Both kinds, for what holds for either. */
    public static List<TestWorkbook> both() {
        return List.of(xlsx(), xls());
    }

    public static TestWorkbook xls() {
        return new TestWorkbook(new HSSFWorkbook());
    }

    /** @param number as the spreadsheet program counts */
    public TestWorkbook row(int number, String... cells) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return this;
    }

    public TestWorkbook number(int row, int column, double value) {
        sheet.getRow(row - 1).createCell(column).setCellValue(value);
        return this;
    }

    public TestWorkbook merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
        return this;
    }

    /** A number as a format shows it. */
    public TestWorkbook formatted(int row, int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = sheet.getRow(row - 1).createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return this;
    }

    /** Whatever else the library can do to the sheet. */
    public TestWorkbook with(Consumer<Sheet> change) {
        change.accept(sheet);
        return this;
    }

    public TestWorkbook named(String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    public TestWorkbook nextSheet() {
        sheet = workbook.createSheet();
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
