package cn.yaodian.reading.header;

import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.text.Glyphs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates as documents bear them: 2022年6月8日, 二〇二二年六月八日, 2022-06-08, 2022.6.8, 2022/6/8. */
public final class DateReader {

    private static final int YEAR_FIGURES = 4;
    private static final String FIGURES = "一二三四五六七八九";

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

    /** The date that a line holds with nothing behind it. */
    static Optional<FoundDate> atEnd(CharSequence line) {
        return last(line).filter(found -> skip(line, found.end()) == line.length());
    }

    private static Optional<FoundDate> at(CharSequence text, int start) {
        Optional<Numeral> year = year(text, start);
        if (year.isEmpty() || year.get().value() < 1949 || year.get().value() > 2999) {
            return Optional.empty();
        }
        int mark = skip(text, year.get().end());
        if (mark == text.length()) {
            return Optional.empty();
        }
        char separator = text.charAt(mark);
        boolean figures = "-./－．／".indexOf(separator) >= 0;
        Optional<Numeral> month = figures ? number(text, mark + 1) : behind(text, year.get().end(), "年");
        Optional<Numeral> day = month.flatMap(found -> behind(text, found.end(), figures ? "" + separator : "月"));
        return day.flatMap(found -> {
            int end = skip(text, found.end());
            if (!figures && (end == text.length() || "日号".indexOf(text.charAt(end)) < 0)) {
                return Optional.empty();
            }
            try {
                return Optional.of(new FoundDate(
                        LocalDate.of(year.get().value(), month.get().value(), found.value()), start,
                        figures ? found.end() : end + 1));
            } catch (DateTimeException e) {
                return Optional.empty(); // 2月30日: written so, but no date
            }
        });
    }

    private static Optional<Numeral> behind(CharSequence text, int end, String unit) {
        int at = skip(text, end);
        return at < text.length() && unit.indexOf(text.charAt(at)) >= 0
                ? number(text, skip(text, at + 1))
                : Optional.empty();
    }

    /** Four figures one by one, perhaps spaced out; for 〇 people type ○, O, 0 or 零. */
    private static Optional<Numeral> year(CharSequence text, int start) {
        int value = 0;
        int at = start;
        for (int figure = 0; figure < YEAR_FIGURES; figure++) {
            at = figure == 0 ? at : skip(text, at);
            int digit = at < text.length() ? digit(text.charAt(at)) : -1;
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 10 + digit;
            at++;
        }
        return Optional.of(new Numeral(value, at));
    }

    private static int digit(char c) {
        if (Glyphs.isDigit(c)) {
            return Glyphs.digit(c);
        }
        int place = FIGURES.indexOf(c);
        return "OoＯ○〇零".indexOf(c) >= 0 ? 0 : place < 0 ? -1 : place + 1;
    }

    private static Optional<Numeral> number(CharSequence text, int start) {
        return start >= text.length()
                ? Optional.empty()
                : Numeral.arabic(text, start).map(first -> withNext(text, first))
                        .or(() -> Numeral.chinese(text, start));
    }

    /** 1 2 月 is 12月 spaced out; 05 16:40 is a day and an hour. */
    private static Numeral withNext(CharSequence text, Numeral first) {
        int next = skip(text, first.end());
        boolean spaced = next > first.end() && next + 1 < text.length() && Glyphs.isDigit(text.charAt(next))
                && first.value() > 0 && first.value() < 10 && isUnit(text, skip(text, next + 1));
        return spaced ? new Numeral(first.value() * 10 + Glyphs.digit(text.charAt(next)), next + 1) : first;
    }

    private static boolean isUnit(CharSequence text, int at) {
        return at < text.length() && "月日号".indexOf(text.charAt(at)) >= 0;
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
