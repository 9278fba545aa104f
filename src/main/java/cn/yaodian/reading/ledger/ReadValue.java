package cn.yaodian.reading.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell holds now. People type numbers and dates as text too: {@link #number} and {@link #date} take them. */
public sealed interface ReadValue {

    /** A cell with nothing in it. */
    ReadValue BLANK = new Words("");

    /** As the cell shows it, without blanks around; line ends as \n. */
    String text();

    /** The number, also one that was typed as text; a percentage as a share, 0.4 for 40 %. */
    default Optional<BigDecimal> number() {
        return TypedFigure.number(text());
    }

    /** The date, also one that was typed as text. */
    default Optional<LocalDate> date() {
        return TypedFigure.date(text());
    }

    default boolean isBlank() {
        return text().isEmpty();
    }

    /** Words, or what was typed as such. */
    record Words(String text) implements ReadValue {

        public Words {
            text = text.strip();
        }
    }

    /**
     * A number.
     *
     * @param value of 15 figures at most, which is what workbooks keep
     */
    record Figure(BigDecimal value, String text) implements ReadValue {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public Optional<LocalDate> date() {
            // Eight figures, 20260315, are how some write a day.
            return TypedFigure.date(value.toPlainString());
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day, String text) implements ReadValue {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }
    }

    /** A formula that came to nothing, as it shows itself: #REF!. Nobody meant that as a value. */
    record Fault(String text) implements ReadValue {}
}
