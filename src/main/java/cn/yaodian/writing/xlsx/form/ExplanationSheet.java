package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.FormWorkbook.FormExplanation;
import cn.yaodian.writing.xlsx.CellLines;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** 填表说明: a sheet to be read, one paragraph a row. */
final class ExplanationSheet {

    /** In Western characters: as wide as an A4 page. */
    private static final int WIDTH = 84;
    private static final double LINE = 17;

    private final Sheet sheet;
    private final FormStyles styles;

    ExplanationSheet(Sheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(FormExplanation explanation) {
        sheet.setColumnWidth(0, (WIDTH + 1) * 256);
        sheet.setDisplayGridlines(false);
        line(0, explanation.title(), styles.title(), 36);
        int next = 1;
        for (String paragraph : explanation.paragraphs()) {
            line(next++, paragraph, styles.line(), CellLines.count(paragraph, WIDTH - 3) * LINE + 6);
        }
        sheet.setFitToPage(true);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
    }

    private void line(int number, String text, CellStyle style, double height) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints((float) Math.min(SheetLayout.HIGHEST_ROW, height));
        Cell cell = row.createCell(0);
        cell.setCellValue(CellText.escaped(text));
        cell.setCellStyle(style);
    }
}
