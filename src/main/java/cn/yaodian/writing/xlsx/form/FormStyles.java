package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.Typeface;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fonts and cell styles of one form, made as they are needed. */
final class FormStyles {

    static final double BODY_SIZE = 10.5;
    static final double TITLE_SIZE = 18;

    /** Grey that a black and white printer still prints as hardly anything. */
    private static final byte[] LOCKED = {(byte) 0xf0, (byte) 0xf0, (byte) 0xf0};
    private static final byte[] HEADING = {(byte) 0xd9, (byte) 0xe2, (byte) 0xec};

    /** What a cell looks like and takes. */
    record Look(Align align, boolean open, boolean words, boolean likeFormula) {}

    private final XSSFWorkbook workbook;
    private final Font body;
    private final Map<Look, CellStyle> cells = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of font 0, which would else be one that no Chinese office has.
        Font first = workbook.getFontAt(0);
        first.setFontName(Typeface.SONGTI.officialFont());
        first.setFontHeightInPoints((short) 11);
        body = font(Typeface.SONGTI, BODY_SIZE);
    }

    CellStyle title() {
        return plain(font(Typeface.XIAOBIAOSONG, TITLE_SIZE), HorizontalAlignment.CENTER);
    }

    CellStyle line() {
        return plain(body, HorizontalAlignment.LEFT);
    }

    CellStyle label() {
        return plain(font(Typeface.HEITI, BODY_SIZE), HorizontalAlignment.RIGHT);
    }

    CellStyle heading() {
        XSSFCellStyle style = plain(font(Typeface.HEITI, BODY_SIZE), HorizontalAlignment.CENTER);
        filled(style, HEADING);
        bordered(style);
        return style;
    }

    /** A value above the table: open ones have a line to write on. */
    CellStyle field(boolean open) {
        XSSFCellStyle style = plain(body, HorizontalAlignment.LEFT);
        style.setLocked(!open);
        if (open) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
        return style;
    }

    CellStyle cell(Look look) {
        return cells.computeIfAbsent(look, this::made);
    }

    private CellStyle made(Look look) {
        XSSFCellStyle style = plain(body, switch (look.align()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        });
        bordered(style);
        style.setLocked(!look.open());
        style.setQuotePrefixed(look.likeFormula());
        if (!look.open()) {
            filled(style, LOCKED);
        }
        if (look.words()) {
            // So that what a unit types stays as it is: 0531-…, 3-15, -推进….
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
        return style;
    }

    private Font font(Typeface typeface, double size) {
        Font font = workbook.createFont();
        font.setFontName(typeface.officialFont());
        font.setFontHeight((short) Math.round(size * 20));
        return font;
    }

    private XSSFCellStyle plain(Font font, HorizontalAlignment align) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static void filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_50_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }
}
