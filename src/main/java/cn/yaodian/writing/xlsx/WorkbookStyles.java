package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.Typeface;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Fonts and cell styles of one workbook: few, because Excel counts them. */
final class WorkbookStyles {

    /** 五号: the size of a table's text; two digits of Excel's usual grid are as wide as one such character. */
    static final double BODY_SIZE = 10.5;
    static final double TITLE_SIZE = 18;

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle centred;
    private final CellStyle boxed;
    private final CellStyle heading;
    private final CellStyle link;
    private final CellLooks cells;
    private final CellLooks totals;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of font 0, which would else be one that no Chinese office has.
        Font first = workbook.getFontAt(0);
        first.setFontName(Typeface.SONGTI.officialFont());
        first.setFontHeightInPoints((short) 11);
        Font body = font(Typeface.SONGTI, BODY_SIZE);
        title = style(font(Typeface.XIAOBIAOSONG, TITLE_SIZE), HorizontalAlignment.CENTER);
        line = style(body, HorizontalAlignment.LEFT);
        centred = style(body, HorizontalAlignment.CENTER);
        heading = bordered(style(font(Typeface.HEITI, BODY_SIZE), HorizontalAlignment.CENTER));
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cells = new CellLooks(workbook, bordered(style(body, HorizontalAlignment.LEFT)));
        totals = new CellLooks(workbook, bordered(style(font(Typeface.HEITI, BODY_SIZE), HorizontalAlignment.LEFT)));
        Font blue = font(Typeface.SONGTI, BODY_SIZE);
        blue.setUnderline(Font.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        link = bordered(style(blue, HorizontalAlignment.LEFT));
        boxed = bordered(style(body, HorizontalAlignment.CENTER));
    }

    CellStyle title() {
        return title;
    }

    /** Text above and below the table. */
    CellStyle line() {
        return line;
    }

    CellStyle heading() {
        return heading;
    }

    /** Text below the title. */
    CellStyle centred() {
        return centred;
    }

    /** What stands in the place of rows where there are none. */
    CellStyle boxed() {
        return boxed;
    }

    /** A cell that leads to another sheet. */
    CellStyle link() {
        return link;
    }

    /** No look of its own. */
    CellStyle plain() {
        return workbook.getCellStyleAt(0);
    }

    CellLooks cells() {
        return cells;
    }

    /** Of the row of sums. */
    CellLooks totals() {
        return totals;
    }

    private Font font(Typeface typeface, double size) {
        Font font = workbook.createFont();
        font.setFontName(typeface.officialFont());
        font.setFontHeight((short) Math.round(size * 20));
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment align) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    static HorizontalAlignment horizontal(ReportColumn.Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}
