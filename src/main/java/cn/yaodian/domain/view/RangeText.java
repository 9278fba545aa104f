package cn.yaodian.domain.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ranges as they are typed in a narrow field or behind a command: 10~20, 10..20, 10~, ..20, ≥10, &lt;=20, 10 for just
 * that. Days are as {@link DayText} reads them, also a month (2026-03) or a year.
 */
public final class RangeText {

    private static final Pattern BETWEEN = Pattern.compile("(.*?)\\s*(?:~|～|—+|\\.\\.)\\s*(.*)");
    private static final Pattern FROM = Pattern.compile("(?:≥|>=|＞=|>|＞)\\s*(.+)");
    private static final Pattern TO = Pattern.compile("(?:≤|<=|＜=|<|＜)\\s*(.+)");
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d{1,18}(?:\\.\\d{1,9})?");

    private RangeText() {}

    /** Empty where it is no range of figures; a condition that every line passes where nothing is typed. */
    public static Optional<Condition> numbers(String typed) {
        return range(typed, RangeText::figure, RangeText::figure)
                .map(ends -> new Condition.Numbers(ends.from(), ends.to()));
    }

    /** As {@link #numbers}, of days. */
    public static Optional<Condition> days(String typed) {
        return range(typed, DayText::first, DayText::last)
                .map(ends -> new Condition.Days(ends.from(), ends.to()));
    }

    /** As it would be typed; empty for other conditions. */
    public static String show(Condition condition) {
        return switch (condition) {
            case Condition.Numbers(Optional<BigDecimal> from, Optional<BigDecimal> to) ->
                show(from.map(BigDecimal::toPlainString), to.map(BigDecimal::toPlainString));
            case Condition.Days(Optional<LocalDate> from, Optional<LocalDate> to) ->
                show(from.map(LocalDate::toString), to.map(LocalDate::toString));
            case Condition.Words(String words) -> words;
            case Condition.Choices _,Condition.Filled _ -> "";
        };
    }

    private static String show(Optional<String> from, Optional<String> to) {
        return from.equals(to) ? from.orElse("") : from.orElse("") + "~" + to.orElse("");
    }

    private record Ends<T>(Optional<T> from, Optional<T> to) {}

    private static <T> Optional<Ends<T>> range(String typed, Function<String, Optional<T>> first,
            Function<String, Optional<T>> last) {
        String text = typed.strip().replace("%", "").replace("％", "");
        if (text.isEmpty()) {
            return Optional.of(new Ends<>(Optional.empty(), Optional.empty()));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return ends(between.group(1), between.group(2), first, last);
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return ends(from.group(1), "", first, last);
        }
        Matcher to = TO.matcher(text);
        return to.matches() ? ends("", to.group(1), first, last) : ends(text, text, first, last);
    }

    private static <T> Optional<Ends<T>> ends(String from, String to, Function<String, Optional<T>> first,
            Function<String, Optional<T>> last) {
        Optional<T> low = first.apply(from.strip());
        Optional<T> high = last.apply(to.strip());
        boolean unreadable = !from.isBlank() && low.isEmpty() || !to.isBlank() && high.isEmpty();
        return unreadable ? Optional.empty() : Optional.of(new Ends<>(low, high));
    }

    private static Optional<BigDecimal> figure(String text) {
        return FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
