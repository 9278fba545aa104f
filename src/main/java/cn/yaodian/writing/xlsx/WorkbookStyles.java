package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.Typeface;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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

    private final Workbook workbook;
    private final Map<ReportColumn.Align, CellStyle> cells = new EnumMap<>(ReportColumn.Align.class);
    private final Map<ReportColumn.Align, CellStyle> literals = new EnumMap<>(ReportColumn.Align.class);
    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle heading;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of font 0, which would else be one that no Chinese office has.
        Font first = workbook.getFontAt(0);
        first.setFontName(Typeface.SONGTI.officialFont());
        first.setFontHeightInPoints((short) 11);
        Font body = font(Typeface.SONGTI, BODY_SIZE);
        title = style(font(Typeface.XIAOBIAOSONG, 18), HorizontalAlignment.CENTER);
        line = style(body, HorizontalAlignment.LEFT);
        heading = bordered(style(font(Typeface.HEITI, BODY_SIZE), HorizontalAlignment.CENTER));
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (ReportColumn.Align align : ReportColumn.Align.values()) {
            cells.put(align, bordered(style(body, horizontal(align))));
            CellStyle literal = bordered(style(body, horizontal(align)));
            literal.setQuotePrefixed(true);
            literals.put(align, literal);
        }
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

    /** A cell of the table. What looks like a formula is marked as text, so that editing it does not make it one. */
    CellStyle cell(ReportColumn.Align align, String text) {
        boolean likeFormula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return Objects.requireNonNull((likeFormula ? literals : cells).get(align));
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

    private static HorizontalAlignment horizontal(ReportColumn.Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}
