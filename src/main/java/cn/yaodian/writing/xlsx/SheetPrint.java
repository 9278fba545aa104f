package cn.yaodian.writing.xlsx;

import cn.yaodian.document.Paper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet comes out of the printer: as wide as the page, numbered, headings on each page. Margins are inches. */
final class SheetPrint {

    private SheetPrint() {}

    /** @param headings number of the row that is repeated */
    static void table(SXSSFSheet sheet, Paper paper, int headings) {
        page(sheet, paper);
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
    }

    static void page(SXSSFSheet sheet, Paper paper) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(paper == Paper.A3_LANDSCAPE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        page.setLandscape(paper.isLandscape());
        page.setFitWidth((short) 1);
        // As many pages high as it takes.
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
