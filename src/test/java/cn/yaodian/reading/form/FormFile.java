package cn.yaodian.reading.form;

import cn.yaodian.composing.returns.ReturnFormComposer;
import cn.yaodian.composing.returns.ReturnFormTemplates;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.SampleForm;
import cn.yaodian.writing.xlsx.form.ReturnFormWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as a file that a unit has changed in some way. */
final class FormFile {

    static final Path NAME = Path.of("青禾市教育局.xlsx");
    /** Excel's number of the first row of the sample form's table. */
    static final int FIRST_ROW = 7;

    /** The same collection, another unit. */
    static final FormCodes OTHER_UNIT = new FormCodes(SampleForm.CODES.plan(), SampleForm.CODES.collection(),
            new UnitId(SampleForm.id(99)), SampleForm.PERIOD);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-21T01:00:00Z"), ZoneOffset.UTC);
    private static final ReturnFormComposer COMPOSER = new ReturnFormComposer(ReturnFormTemplates.bundled());
    private static final byte[] BLANK = bytes(SampleForm.blank());

    /** What a unit, or its program, does to a form. */
    interface Edit {
        void on(XSSFWorkbook workbook, XSSFSheet sheet) throws IOException;
    }

    private FormFile() {}

    static byte[] bytes(ReturnForm form) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ReturnFormWriter(CLOCK).write(COMPOSER.compose(form), out);
            return out.toByteArray();
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }

    /** The sample form, changed. */
    static byte[] edited(Edit edit) {
        return edited(BLANK, edit);
    }

    static byte[] edited(byte[] form, Edit edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.on(workbook, workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }

    static ReturnedForm read(byte[] bytes) {
        return new ReturnFormReader().read(NAME, bytes);
    }

    /** The sample form, changed and read. */
    static ReturnedForm afterEdit(Edit edit) {
        return read(edited(edit));
    }

    /** A cell of the sample form by Excel's own row number. */
    static Cell cell(XSSFSheet sheet, int row, FormColumn column) {
        return sheet.getRow(row - 1).getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Where the sample form has a column, from 0. */
    static int column(XSSFSheet sheet, FormColumn column) {
        for (Cell key : sheet.getRow(FIRST_ROW - 3)) {
            if (key.getStringCellValue().equals("yd:" + column.key())) {
                return key.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + column);
    }

    /** Column of the row from 0 whose cell says that. */
    static int columnOf(XSSFSheet sheet, int row, String words) {
        for (Cell cell : sheet.getRow(row)) {
            if (cell.getStringCellValue().equals(words)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no cell says " + words);
    }

    /** Makes a cell anew with that text: the library leaves the words of one that was streamed. */
    static void retype(XSSFSheet sheet, int row, int column, String words) {
        CellStyle style = sheet.getRow(row - 1).getCell(column).getCellStyle();
        sheet.getRow(row - 1).removeCell(sheet.getRow(row - 1).getCell(column));
        Cell made = sheet.getRow(row - 1).createCell(column);
        made.setCellStyle(style);
        made.setCellValue(words);
    }
}
