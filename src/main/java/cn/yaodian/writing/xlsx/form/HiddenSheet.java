package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.EntryColumn;
import cn.yaodian.document.form.FormEntry;
import cn.yaodian.document.form.FormWorkbook;
import cn.yaodian.document.form.FormWorkbook.HiddenCodes;
import cn.yaodian.document.form.FormWorkbook.HiddenLine;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** The sheet that no menu shows: whose form it is, its headings, and what its drop-downs offer. */
final class HiddenSheet {

    private final HiddenCodes codes;
    private final List<HiddenLine> lines = new ArrayList<>();

    HiddenSheet(FormWorkbook form) {
        codes = form.codes();
        lines.add(new HiddenLine(codes.property(), List.of(codes.text())));
        lines.addAll(codes.lines());
        for (EntryColumn column : form.columns()) {
            if (column.entry() instanceof FormEntry.Choice choice) {
                lines.add(new HiddenLine(codes.offers() + column.key(), choice.choices()));
            }
        }
    }

    /** The cells that hold what a column offers, as a check names them. */
    String choices(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(codes.offers() + key)) {
                String last = CellReference.convertNumToColString(lines.get(i).words().size());
                return "'" + codes.sheet() + "'!$B$" + (i + 1) + ":$" + last + "$" + (i + 1);
            }
        }
        throw new IllegalArgumentException("the form does not say what " + key + " offers");
    }

    void write(Workbook workbook) {
        Sheet sheet = workbook.createSheet(codes.sheet());
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, i, lines.get(i));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void line(Sheet sheet, int number, HiddenLine line) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(line.key());
        for (int i = 0; i < line.words().size(); i++) {
            row.createCell(i + 1).setCellValue(CellText.escaped(line.words().get(i)));
        }
    }
}
