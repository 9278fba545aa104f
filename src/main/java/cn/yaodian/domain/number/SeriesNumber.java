package cn.yaodian.domain.number;

import cn.yaodian.domain.plan.DocumentNumber;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of a series.
 *
 * @param serial from 1
 * @param total  总第M期 of a bulletin that counts through the years; empty for all else
 */
public record SeriesNumber(NumberSeries series, int serial, OptionalInt total) {

    private static final Pattern ISSUE = Pattern.compile("(?:(\\d{4})\\s*年?\\s*)?(增刊)?\\s*第?\\s*(\\d{1,6})\\s*期?"
            + "\\s*(?:[（(]?\\s*总\\s*第?\\s*(\\d{1,6})\\s*期?\\s*[）)]?)?");

    /** A bulletin's name before the year or before 第, 增刊. */
    private static final Pattern NAMED = Pattern.compile("(.*?[^\\d\\s])\\s*((?:\\d{4}\\s*年\\s*)?(?:增刊\\s*)?第.*)");

    public SeriesNumber {
        if (serial < 1 || total.isPresent() && (total.getAsInt() < 1 || series.run() != NumberRun.ISSUE)) {
            throw new IllegalArgumentException("no number: " + series + " " + serial + " " + total);
        }
    }

    public static SeriesNumber of(NumberSeries series, int serial) {
        return new SeriesNumber(series, serial, OptionalInt.empty());
    }

    public static SeriesNumber of(DocumentNumber number) {
        return of(new NumberSeries(number.word(), NumberRun.DOCUMENT, number.year()), number.number());
    }

    /**
     * Reads the issue of a bulletin as somebody types it: 第3期（总第17期）, 增刊第1期, 2026年第3期.
     *
     * @param name of the bulletin
     * @param year where the text names none
     */
    public static Optional<SeriesNumber> ofIssue(String name, int year, String typed) {
        Matcher found = ISSUE.matcher(typed.strip());
        if (name.isBlank() || !found.matches()) {
            return Optional.empty();
        }
        boolean supplement = found.group(2) != null;
        int serial = Integer.parseInt(found.group(3));
        int named = found.group(1) == null ? year : Integer.parseInt(found.group(1));
        OptionalInt total = found.group(4) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(found.group(4)));
        boolean possible = serial > 0 && total.orElse(1) > 0 && named >= 1949 && named <= 2999
                && !(supplement && total.isPresent());
        return possible
                ? Optional.of(new SeriesNumber(
                        new NumberSeries(name, supplement ? NumberRun.SUPPLEMENT : NumberRun.ISSUE, named), serial,
                        total))
                : Optional.empty();
    }

    /**
     * Reads a number that says itself what it is counted by: 青产改组〔2026〕3号, 产改简报2026年第3期.
     *
     * @param year where the text names none
     */
    public static Optional<SeriesNumber> parse(String typed, int year) {
        Optional<SeriesNumber> document = DocumentNumber.parse(typed).map(SeriesNumber::of);
        if (document.isPresent()) {
            return document;
        }
        Matcher named = NAMED.matcher(typed.strip());
        return named.matches() ? ofIssue(named.group(1), year, named.group(2)) : Optional.empty();
    }

    /** As the document bears it: 青产改组〔2026〕3号, 第3期（总第17期）, 增刊第1期. */
    public String text() {
        return switch (series.run()) {
            case DOCUMENT -> new DocumentNumber(series.word(), series.year(), serial).toString();
            case ISSUE -> "第" + serial + "期" + (total.isPresent() ? "（总第" + total.getAsInt() + "期）" : "");
            case SUPPLEMENT -> "增刊第" + serial + "期";
        };
    }

    /** So that it can be told from all others: a bulletin's with its name and year. {@link #parse} reads it back. */
    public String fullText() {
        return series.run() == NumberRun.DOCUMENT ? text() : series.word() + series.year() + "年" + text();
    }

    /** Whether both are the same number of the same series, whatever is said of the total. */
    public boolean isSameAs(SeriesNumber other) {
        return series.equals(other.series) && serial == other.serial;
    }
}
