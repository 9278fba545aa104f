package cn.yaodian.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What one cell of a table holds. A workbook keeps it as what it is; on paper and on screen stands {@link #text()}. */
public sealed interface ReportCell {

    /** A cell with nothing in it. */
    ReportCell EMPTY = new Text("");

    /** As it is printed; empty for nothing. */
    String text();

    static ReportCell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /** A whole number. */
    static ReportCell of(long count) {
        return new Number(BigDecimal.valueOf(count));
    }

    /** Words. They stay words also where they look like a number or a formula. */
    record Text(String text) implements ReportCell {}

    /** A figure, printed with the decimals that it has. */
    record Number(BigDecimal value) implements ReportCell {

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /**
     * A share, printed as a percentage with one decimal.
     *
     * @param share 0.4 for 40 %
     */
    record Percent(BigDecimal share) implements ReportCell {

        @Override
        public String text() {
            return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
        }
    }

    /** A day, printed as 2026-03-15. */
    record Day(LocalDate day) implements ReportCell {

        @Override
        public String text() {
            return day.toString();
        }
    }

    /**
     * A light. Its word is printed beside the colour, because most printers are black and white.
     *
     * @param text its word
     */
    record Lamp(Colour colour, String text) implements ReportCell {

        /** Colours of lights; each writer has its own shade of them. */
        public enum Colour {
            GREEN, BLUE, YELLOW, RED
        }
    }
}
