package cn.yaodian.reading.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands behind the words that a cell shows.
 *
 * @param number  as it is stored; NaN where none is
 * @param format  of the number, as its style has it; General for none
 * @param formula whether a formula gave it
 * @param day     where the number is shown as a day
 */
public record CellSource(Kind kind, double number, String format, boolean formula, Optional<LocalDate> day) {

    /** Words that were typed. */
    public static final CellSource WORDS = new CellSource(Kind.WORDS, Double.NaN, "General", false,
            Optional.empty());

    /** How a cell is stored. */
    public enum Kind {
        WORDS, NUMBER, TRUTH,
        /** An error of the spreadsheet program: #REF!. */
        ERROR
    }

    static CellSource of(Kind kind) {
        return new CellSource(kind, Double.NaN, "General", false, Optional.empty());
    }

    /** @param format code of the number's format */
    static CellSource of(double number, String format, Optional<LocalDate> day) {
        return new CellSource(Kind.NUMBER, number, format, false, day);
    }

    /** The number or day; nothing where there is none that can be written. */
    public Optional<CellFigure> figure() {
        return kind == Kind.NUMBER && Double.isFinite(number)
                ? Optional.of(new CellFigure(BigDecimal.valueOf(number), day))
                : Optional.empty();
    }

    CellSource byFormula() {
        return new CellSource(kind, number, format, true, day);
    }

    /** Whether the number is shown as a day or a time. */
    public boolean isDate() {
        return kind == Kind.NUMBER && ShownDate.isDate(format);
    }

    /** Whether 0.7 is shown as 70%. */
    public boolean isPercent() {
        return kind == Kind.NUMBER && !isDate()
                && format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"", "").contains("%");
    }
}
