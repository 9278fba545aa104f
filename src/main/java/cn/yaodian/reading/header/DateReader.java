package cn.yaodian.reading.header;

import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.text.Glyphs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates as documents bear them: 2022年6月8日, 二〇二二年六月八日. */
public final class DateReader {

    /**
     * A date in a text.
     *
     * @param start index of its first character
     * @param end   index behind its last
     */
    public record FoundDate(LocalDate date, int start, int end) {}

    private DateReader() {}

    /** The last date that a text holds. */
    public static Optional<FoundDate> last(CharSequence text) {
        Optional<FoundDate> last = Optional.empty();
        for (int i = 0; i < text.length(); i++) {
            boolean begins = isNumber(text.charAt(i)) && (i == 0 || !isNumber(text.charAt(i - 1)));
            Optional<FoundDate> found = begins ? at(text, i) : Optional.empty();
            if (found.isPresent()) {
                last = found;
                i = found.get().end() - 1;
            }
        }
        return last;
    }

    private static Optional<FoundDate> at(CharSequence text, int start) {
        Optional<Numeral> year = number(text, start);
        if (year.isEmpty() || year.get().value() < 1949 || year.get().value() > 2999) {
            return Optional.empty();
        }
        Optional<Numeral> month = behind(text, year.get().end(), '年');
        Optional<Numeral> day = month.flatMap(found -> behind(text, found.end(), '月'));
        return day.flatMap(found -> {
            int end = skip(text, found.end());
            if (end == text.length() || text.charAt(end) != '日') {
                return Optional.empty();
            }
            try {
                return Optional.of(new FoundDate(
                        LocalDate.of(year.get().value(), month.get().value(), found.value()), start, end + 1));
            } catch (DateTimeException e) {
                return Optional.empty(); // 2月30日: written so, but no date
            }
        });
    }

    private static Optional<Numeral> behind(CharSequence text, int end, char unit) {
        int at = skip(text, end);
        return at < text.length() && text.charAt(at) == unit ? number(text, skip(text, at + 1)) : Optional.empty();
    }

    private static Optional<Numeral> number(CharSequence text, int start) {
        return start >= text.length()
                ? Optional.empty()
                : Numeral.arabic(text, start).or(() -> Numeral.chinese(text, start));
    }

    private static boolean isNumber(char c) {
        return Glyphs.isDigit(c) || Numeral.isChineseDigit(c);
    }

    private static int skip(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
