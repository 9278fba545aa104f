package cn.yaodian.domain.calendar;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which days, and whether they are free or worked, are written. */
final class DayWords {

    /** In this order: 2026年10月1日, 2026-10-01, 10.1, 8日, ~8, 共8天, and the words for worked and for free. */
    static final Pattern TOKEN = Pattern
            .compile("(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号]?"
                    + "|(?<iso>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})"
                    + "|(?<![\\d.])(?<short>\\d{1,2})[./](?<shortDay>\\d{1,2})(?!\\d)"
                    + "|(?<lone>\\d{1,2})\\s*[日号]"
                    + "|(?<=[-—–―~〜至到])\\s*(?<until>\\d{1,2})(?!\\s*[\\d./月年天])"
                    + "|(?<count>\\d{1,2})\\s*天"
                    + "|(?<worked>不放假|调休上班|上班|补班|工作日|(?<![值带])班)"
                    + "|(?<free>不上班|放假调休|放假|休假|休息|调休|休)");

    static final Pattern SENTENCE_END = Pattern.compile("[。;!]");

    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?\\d{1,2}[.、)](?!\\s*\\d)");
    private static final Pattern OF_YEAR = Pattern.compile("\\d{4}\\s*年");
    private static final Pattern DIGITS = Pattern.compile("[\\d./-]*\\d[\\d./-]*");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern THROUGH = Pattern.compile("[-—–―~〜至到]");
    private static final Pattern APART = Pattern.compile("[,、;和及]");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)\\s*([一二三四五六日天])");
    private static final String WEEKDAYS = "一二三四五六日";

    private DayWords() {}

    /** With digits, brackets and dashes of one width, and without the number of the line. */
    static String plain(String line) {
        return NUMBERED.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)).replaceFirst("");
    }

    static boolean isWord(MatchResult token) {
        return token.group("worked") != null || token.group("free") != null;
    }

    static boolean isCount(MatchResult token) {
        return token.group("count") != null;
    }

    /** A figure that is no part of a day, so that nothing is passed over in silence. */
    static Optional<String> leftOver(String sentence) {
        Matcher digits = DIGITS.matcher(OF_YEAR.matcher(TOKEN.matcher(sentence).replaceAll(" ")).replaceAll(" "));
        return digits.find() ? Optional.of(digits.group()) : Optional.empty();
    }

    /** Whether what stands between two days joins them to all days from the one to the other. */
    static boolean isThrough(String between) {
        String bare = ASIDE.matcher(between).replaceAll("");
        return THROUGH.matcher(bare).find() && !APART.matcher(bare).find();
    }

    /** The day of the week with which a text begins, in brackets or without. */
    static Optional<DayOfWeek> weekday(String after) {
        String next = after.stripLeading();
        Matcher aside = ASIDE.matcher(next);
        Matcher named = WEEKDAY.matcher(aside.lookingAt() ? aside.group() : next);
        return (aside.hasMatch() ? named.find() : named.lookingAt())
                ? Optional.of(DayOfWeek.of(WEEKDAYS.indexOf(named.group(1).replace('天', '日')) + 1))
                : Optional.empty();
    }
}
