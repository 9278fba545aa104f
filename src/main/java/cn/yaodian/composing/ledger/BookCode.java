package cn.yaodian.composing.ledger;

import cn.yaodian.domain.overview.LedgerSheet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Tells of a table that is read back what it shows.
 *
 * @param cutOff by which it was judged
 */
public record BookCode(LedgerSheet sheet, LocalDate cutOff) {

    private static final String KIND = "ledger";

    public String text() {
        return KIND + ":" + sheet.name() + ":" + cutOff;
    }

    /** What {@link #text} gave; empty where it is another code. */
    public static Optional<BookCode> parse(String code) {
        String[] parts = code.strip().split(":", -1);
        if (parts.length != 3 || !parts[0].equals(KIND)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BookCode(LedgerSheet.valueOf(parts[1]), LocalDate.parse(parts[2])));
        } catch (DateTimeParseException | IllegalArgumentException changedByHand) {
            return Optional.empty();
        }
    }
}
