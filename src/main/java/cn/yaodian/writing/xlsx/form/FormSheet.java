package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.form.EntryColumn;
import cn.yaodian.document.form.FormEntry;
import cn.yaodian.document.form.FormRow;
import cn.yaodian.document.form.FormRow.FormCell;
import cn.yaodian.document.form.FormWorkbook;
import cn.yaodian.document.form.FormWorkbook.FormField;
import cn.yaodian.writing.xlsx.CellLines;
import cn.yaodian.writing.xlsx.form.SheetLayout.Span;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that is filled in, from the title to the last row. Nothing is merged from the headings on. */
final class FormSheet {

    private static final int DIGIT = 256;
    private static final int CELL_MARGIN = 182;
    /** A row that asks for words is at least so high, so that one sees where to write. */
    private static final int LINES_TO_WRITE = 3;

    private final FormWorkbook form;
    private final FormStyles styles;
    private final XSSFSheet sheet;
    private final SheetLayout layout;
    private int next;

    FormSheet(FormWorkbook form, FormStyles styles, XSSFSheet sheet) {
        this.form = form;
        this.styles = styles;
        this.sheet = sheet;
        this.layout = new SheetLayout(form.columns());
    }

    void write() {
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.setColumnWidth(i + 1, (int) (form.columns().get(i).width() * DIGIT) + CELL_MARGIN);
        }
        sheet.setColumnHidden(0, true);
        across(form.title(), styles.title(), 26, FormStyles.TITLE_SIZE);
        across(form.notice(), styles.line(), 16, FormStyles.BODY_SIZE);
        for (int i = 0; i < form.head().size(); i += layout.fieldsInRow()) {
            head(form.head().subList(i, Math.min(form.head().size(), i + layout.fieldsInRow())));
        }
        keys();
        int headings = next;
        headings();
        form.rows().forEach(this::row);
        int last = Math.max(headings + 1, next - 1);
        FormChecks checks = new FormChecks(sheet, new HiddenSheet(form));
        for (int i = 0; i < form.columns().size() && !form.rows().isEmpty(); i++) {
            checks.put(form.columns().get(i), i + 1, headings + 1, last);
        }
        // The codes are within it, so that sorting moves them with their rows.
        sheet.setAutoFilter(new CellRangeAddress(headings, last, 0, layout.last()));
        int frozen = (int) form.columns().stream().takeWhile(EntryColumn::frozen).count();
        sheet.createFreezePane(frozen + 1, headings + 1);
        FormPage.set(sheet, headings, form.footer());
        protect();
    }

    /** Without a password: it keeps hands from slipping, and what was locked is checked when the form comes back. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }

    private void across(String text, CellStyle style, double lineHeight, double size) {
        Row row = sheet.createRow(next);
        int lines = CellLines.count(text, (int) (layout.capacity() * FormStyles.BODY_SIZE / size));
        row.setHeightInPoints((float) Math.min(SheetLayout.HIGHEST_ROW, lines * lineHeight + 8));
        put(row, new Span(1, layout.last()), text, style);
        next++;
    }

    private void head(List<FormField> fields) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(24);
        List<Span> places = layout.fields();
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            Span label = layout.label(places.get(i), field.label());
            put(row, label, field.label() + "：", styles.label());
            if (label.last() < places.get(i).last()) {
                put(row, new Span(label.last() + 1, places.get(i).last()), field.value(), styles.field(field.open()));
            }
        }
        next++;
    }

    private void put(Row row, Span place, String text, CellStyle style) {
        for (int column = place.first(); column <= place.last(); column++) {
            row.createCell(column).setCellStyle(style);
        }
        if (!text.isEmpty()) {
            row.getCell(place.first()).setCellValue(CellText.escaped(text));
        }
        if (place.first() < place.last()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, place.first(), place.last()));
        }
    }

    private void keys() {
        Row row = sheet.createRow(next++);
        row.setZeroHeight(true);
        row.createCell(0).setCellValue(form.codes().keyMark() + form.codes().column());
        for (int i = 0; i < form.columns().size(); i++) {
            row.createCell(i + 1).setCellValue(form.codes().keyMark() + form.columns().get(i).key());
        }
    }

    /** The form's codes head the column of the rows' codes: they go wherever the table goes. */
    private void headings() {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(form.codes().text());
        CellStyle style = styles.heading();
        int lines = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            Cell cell = row.createCell(i + 1);
            cell.setCellValue(CellText.escaped(form.columns().get(i).title()));
            cell.setCellStyle(style);
            lines = Math.max(lines, SheetLayout.lines(form.columns().get(i).title(), form.columns().get(i)));
        }
        row.setHeightInPoints((float) SheetLayout.height(lines));
    }

    private void row(FormRow written) {
        XSSFRow row = sheet.createRow(next++);
        row.createCell(0).setCellValue(CellText.escaped(written.code()));
        int lines = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            EntryColumn column = form.columns().get(i);
            FormCell cell = written.cells().get(i);
            boolean words = column.entry() instanceof FormEntry.Words;
            lines = Math.max(lines, Math.max(cell.open() && words ? LINES_TO_WRITE : 1,
                    SheetLayout.lines(cell.value().text(), column)));
            fill(row.createCell(i + 1), cell, column);
        }
        row.setHeightInPoints((float) SheetLayout.height(lines));
        // The height is where it begins: a row whose height counts as chosen would not grow with what is typed.
        row.getCTRow().unsetCustomHeight();
    }

    private void fill(Cell into, FormCell cell, EntryColumn column) {
        boolean words = !(column.entry() instanceof FormEntry.Number);
        boolean likeFormula = false;
        if (cell.value() instanceof ReportCell.Number(BigDecimal value) && isHeld(value)) {
            into.setCellValue(value.doubleValue());
        } else if (!cell.value().text().isEmpty()) {
            String text = cell.value().text();
            likeFormula = CellText.isLikeFormula(text);
            into.setCellValue(CellText.escaped(text));
        }
        into.setCellStyle(styles.cell(new FormStyles.Look(column.align(), cell.open(), words, likeFormula)));
    }

    /** Excel keeps fifteen digits; a figure of more is written as text, which is read back whole. */
    private static boolean isHeld(BigDecimal value) {
        return value.precision() <= 15 && Math.abs(value.doubleValue()) < 1e15;
    }
}
