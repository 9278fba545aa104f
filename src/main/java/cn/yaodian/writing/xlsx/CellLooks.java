package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportCell.Lamp.Colour;
import cn.yaodian.document.ReportColumn.Align;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * Looks of the cells of one kind of row, made when they are first needed: Excel counts the looks of a workbook, and one
 * that is asked for a million times must be found at once.
 */
final class CellLooks {

    private static final String PERCENT_FORMAT = "0.0%";
    private static final String DAY_FORMAT = "yyyy\\-mm\\-dd";
    /** More decimals than any figure of an office has. */
    private static final int MOST_DECIMALS = 10;
    /** Light enough that the word in black is read on a copy in black and white. */
    private static final Map<Colour, String> TINTS = Map.of(Colour.GREEN, "C6E0B4", Colour.BLUE, "BDD7EE",
            Colour.YELLOW, "FFE699", Colour.RED, "F4B0A0");

    /** What a look is for; the numbers with so many decimals and the lamps of each colour follow the named ones. */
    private static final int TEXT = 0;
    private static final int LITERAL = 1;
    private static final int PERCENT = 2;
    private static final int DAY = 3;
    private static final int NUMBER = 4;
    private static final int LAMP = NUMBER + MOST_DECIMALS + 1;
    private static final int KINDS = LAMP + Colour.values().length;

    private final Workbook workbook;
    private final CellStyle model;
    private final Map<Integer, CellStyle> made = new HashMap<>();

    /** @param model font, borders and ground of all of them */
    CellLooks(Workbook workbook, CellStyle model) {
        this.workbook = workbook;
        this.model = model;
    }

    /** Of words; those that look like a formula are marked as text, so that editing them does not make them one. */
    CellStyle text(Align align, String words) {
        return look(align, CellText.isLikeFormula(words) ? LITERAL : TEXT);
    }

    CellStyle day(Align align) {
        return look(align, DAY);
    }

    CellStyle percent(Align align) {
        return look(figures(align), PERCENT);
    }

    /** @param decimals that the number has */
    CellStyle number(Align align, int decimals) {
        return look(figures(align), NUMBER + Math.clamp(decimals, 0, MOST_DECIMALS));
    }

    CellStyle lamp(Colour colour) {
        return look(Align.CENTRE, LAMP + colour.ordinal());
    }

    /** Figures stand at the right, below one another, unless the column centres them. */
    static Align figures(Align align) {
        return align == Align.LEFT ? Align.RIGHT : align;
    }

    private CellStyle look(Align align, int kind) {
        return made.computeIfAbsent(align.ordinal() * KINDS + kind, _ -> make(align, kind));
    }

    private CellStyle make(Align align, int kind) {
        CellStyle look = workbook.createCellStyle();
        look.cloneStyleFrom(model);
        look.setAlignment(WorkbookStyles.horizontal(align));
        if (kind == LITERAL) {
            look.setQuotePrefixed(true);
        }
        if (kind >= LAMP) {
            String tint = Objects.requireNonNull(TINTS.get(Colour.values()[kind - LAMP]));
            ((XSSFCellStyle) look).setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(tint)));
            look.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        } else if (kind >= PERCENT) {
            look.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
            // Some programs would tear a figure apart rather than run over.
            look.setWrapText(false);
        }
        return look;
    }

    private static String format(int kind) {
        return switch (kind) {
            case PERCENT -> PERCENT_FORMAT;
            case DAY -> DAY_FORMAT;
            case NUMBER -> "0";
            default -> "0." + "0".repeat(kind - NUMBER);
        };
    }
}
