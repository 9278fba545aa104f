package cn.yaodian.reading.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and dates that somebody typed as text: 1,200, ４０％, 2026年3月15日, 2026.3.15. */
final class TypedFigure {

    /** Longer ones are no figure of an office, and cost time. */
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern PARTED = Pattern
            .compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:[T ]0{1,2}(?::00){1,2})?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private TypedFigure() {}

    /** A percentage is taken as a share. */
    static Optional<BigDecimal> number(String typed) {
        String plain = plain(typed);
        boolean share = plain.endsWith("%");
        String figures = share ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (!NUMBER.matcher(figures).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(figures.replace(",", ""));
        return Optional.of(share ? value.movePointLeft(2) : value);
    }

    /** Nothing where no calendar has the day. */
    static Optional<LocalDate> date(String typed) {
        String plain = plain(typed);
        for (Pattern pattern : new Pattern[] {PARTED, FIGURES}) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return day(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Full-width figures and marks as the usual ones; nothing of what is too long. */
    private static String plain(String typed) {
        return typed.length() > LONGEST ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).strip();
    }
}
