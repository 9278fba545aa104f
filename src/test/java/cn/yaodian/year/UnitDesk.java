package cn.yaodian.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A unit that opens the form it was sent, types into it and saves it, as somebody does at a desk far away. */
final class UnitDesk {

    private final Path form;
    private final XSSFWorkbook workbook;
    private final Sheet sheet;
    private final int headings;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final DataFormatter shown = new DataFormatter();

    private UnitDesk(Path form, XSSFWorkbook workbook) {
        this.form = form;
        this.workbook = workbook;
        this.sheet = workbook.getSheetAt(0);
        this.headings = headingRow();
        sheet.getRow(headings).forEach(cell -> columns.put(plain(cell), cell.getColumnIndex()));
    }

    static UnitDesk open(Path form) throws IOException {
        try (InputStream in = Files.newInputStream(form)) {
            return new UnitDesk(form, new XSSFWorkbook(in));
        }
    }

    private int headingRow() {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (plain(cell).equals("本期进展")) {
                    return row.getRowNum();
                }
            }
        }
        throw new AssertionError("no headings in " + form);
    }

    private String plain(Cell cell) {
        return shown.formatCellValue(cell).replaceAll("\\s", "");
    }

    /** Types into a task's row. */
    UnitDesk write(int number, String column, String text) {
        cell(row(number, ""), column).setCellValue(text);
        return this;
    }

    /** Types a figure beside an indicator whose name has these words. */
    UnitDesk count(int number, String indicator, String column, double figure) {
        cell(row(number, indicator), column).setCellValue(figure);
        return this;
    }

    /** Types into the first task's row. */
    UnitDesk writeFirst(String column, String text) {
        for (int i = headings + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && plain(cell(row, "编号")).matches("\\d+")) {
                cell(row, column).setCellValue(text);
                return this;
            }
        }
        throw new AssertionError("no task in " + form);
    }

    /** Types words where a figure belongs. */
    UnitDesk type(int number, String indicator, String column, String words) {
        cell(row(number, indicator), column).setCellValue(words);
        return this;
    }

    String shown(int number, String indicator, String column) {
        return plain(cell(row(number, indicator), column));
    }

    private Row row(int number, String indicator) {
        for (int i = headings + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && plain(cell(row, "编号")).equals(Integer.toString(number))
                    && (indicator.isEmpty() || plain(cell(row, "指标")).contains(indicator))) {
                return row;
            }
        }
        throw new AssertionError("no row " + number + " " + indicator + " in " + form);
    }

    private Cell cell(Row row, String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new AssertionError("no column " + column + " among " + columns.keySet());
        }
        return row.getCell(place, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Saves it under another name, as it is sent back. */
    Path send(Path folder, String name) throws IOException {
        Path sent = Files.createDirectories(folder).resolve(name);
        try (OutputStream out = Files.newOutputStream(sent); workbook) {
            workbook.write(out);
        }
        return sent;
    }
}
