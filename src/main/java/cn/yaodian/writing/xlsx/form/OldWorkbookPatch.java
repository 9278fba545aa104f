package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.RefusedForm;
import cn.yaodian.document.form.RefusedForm.RefusedSheet;
import cn.yaodian.document.form.RefusedForm.RowNote;
import cn.yaodian.writing.xlsx.CellLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** Adds the notes to an .xls of 97 to 2003. */
final class OldWorkbookPatch {

    private static final int WIDTH = 48;
    private static final double LINE = 14.5;
    /** More than this many columns an .xls does not have. */
    private static final int MOST_COLUMNS = 256;

    /** @param of number of the style that is marked; -1 for the style of the notes */
    private record Mark(int of, boolean refused) {}

    private final HSSFWorkbook workbook;
    private final Map<Mark, CellStyle> styles = new HashMap<>();

    private OldWorkbookPatch(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] patched(byte[] came, RefusedForm form) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(came), true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            OldWorkbookPatch patch = new OldWorkbookPatch(workbook);
            for (RefusedSheet sheet : form.sheets()) {
                HSSFSheet there = workbook.getSheet(sheet.name());
                if (there != null && sheet.column() <= MOST_COLUMNS) {
                    patch.sheet(there, sheet);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void sheet(HSSFSheet there, RefusedSheet sheet) {
        there.setColumnWidth(sheet.column() - 1, WIDTH * 256);
        for (Row row : there) {
            Cell earlier = row.getCell(sheet.column() - 1);
            if (row.getRowNum() >= sheet.headings() - 1 && earlier != null) {
                row.removeCell(earlier);
            }
        }
        for (RowNote note : sheet.notes()) {
            Row row = there.getRow(note.row() - 1);
            if (row != null && !note.text().isEmpty()) {
                note(row, sheet.column() - 1, note);
            }
        }
    }

    private void note(Row row, int column, RowNote note) {
        Cell cell = row.createCell(column);
        cell.setCellValue(note.text());
        cell.setCellStyle(styles.computeIfAbsent(new Mark(-1, note.refused()), this::made));
        for (int marked : note.columns()) {
            Cell wrong = row.getCell(marked - 1);
            if (wrong != null) {
                Mark mark = new Mark(wrong.getCellStyle().getIndex(), note.refused());
                wrong.setCellStyle(styles.computeIfAbsent(mark, this::made));
            }
        }
        double wanted = CellLines.count(note.text(), WIDTH - 3) * LINE + 5;
        if (row.getHeightInPoints() < wanted) {
            row.setHeightInPoints((float) Math.min(SheetLayout.HIGHEST_ROW, wanted));
        }
    }

    private CellStyle made(Mark mark) {
        CellStyle style = workbook.createCellStyle();
        if (mark.of() >= 0) {
            style.cloneStyleFrom(workbook.getCellStyleAt(mark.of()));
        } else {
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        IndexedColors colour = mark.refused() ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW;
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
