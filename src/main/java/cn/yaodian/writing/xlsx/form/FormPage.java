package cn.yaodian.writing.xlsx.form;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a form is printed: A4 landscape, as wide as the page, its headings on every page. */
final class FormPage {

    private FormPage() {}

    /**
     * @param headings their row, from 0
     * @param footer   at the left of each page's foot
     */
    static void set(Sheet sheet, int headings, String footer) {
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        // As many pages high as it takes.
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
