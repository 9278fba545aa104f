package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn.Align;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;

/** Puts what a report's cell holds into a workbook's cell, as what it is. */
final class CellWriter {

    /** A workbook keeps so many figures of a number; one of more, such as a long code, stays whole as text. */
    private static final int MOST_FIGURES = 15;
    private static final int LARGEST_EXPONENT = 300;
    /** The first year a workbook has days of (1900 with a leap day that never was, up to March). */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long BEFORE_EPOCH = (long) DateUtil.getExcelDate(LocalDate.EPOCH);

    private final CellLooks looks;

    CellWriter(CellLooks looks) {
        this.looks = looks;
    }

    void write(SXSSFCell cell, ReportCell content, Align align) {
        switch (content) {
            case ReportCell.Text words -> text(cell, words.text(), align);
            case ReportCell.Number number -> number(cell, number.value(), align);
            case ReportCell.Percent percent -> {
                cell.setCellValue(percent.share().doubleValue());
                cell.setCellStyle(looks.percent(align));
            }
            case ReportCell.Day day -> day(cell, day, align);
            case ReportCell.Lamp lamp -> {
                cell.setCellValue(CellText.legal(lamp.text()));
                cell.setCellStyle(looks.lamp(lamp.colour()));
            }
        }
    }

    /** A sum that is worked out anew when rows are filtered, with its value for programs that work nothing out. */
    void sum(SXSSFCell cell, String formula, BigDecimal value, Align align) {
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(looks.number(align, value.scale()));
    }

    private void text(SXSSFCell cell, String words, Align align) {
        // An empty cell still has its borders, and a row counts how full it is by empty ones.
        if (!words.isEmpty()) {
            cell.setCellValue(CellText.legal(words));
        }
        cell.setCellStyle(looks.text(align, words));
    }

    private void number(SXSSFCell cell, BigDecimal value, Align align) {
        if (isKept(value)) {
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(looks.number(align, value.scale()));
        } else {
            text(cell, value.toPlainString(), CellLooks.figures(align));
        }
    }

    private static boolean isKept(BigDecimal value) {
        return value.precision() <= MOST_FIGURES && Math.abs(value.scale()) <= LARGEST_EXPONENT;
    }

    private void day(SXSSFCell cell, ReportCell.Day content, Align align) {
        LocalDate day = content.day();
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(cell, content.text(), align);
        } else {
            cell.setCellValue((double) (BEFORE_EPOCH + day.toEpochDay()));
            cell.setCellStyle(looks.day(align));
        }
    }
}
