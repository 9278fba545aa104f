package cn.yaodian.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as it is printed, and as it may be typed: year, month and day with anything between them, or eight digits. */
public final class DateText {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.CHINA);
    private static final Pattern PARTED = Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})\\D?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateText() {}

    public static String show(LocalDate date) {
        return PRINTED.format(date);
    }

    /** Empty where it is no date of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        for (Pattern pattern : new Pattern[] {PARTED, DIGITS}) {
            Matcher found = pattern.matcher(typed.strip());
            if (found.matches()) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
