package cn.yaodian.reading.text;

/** Tells a date in figures alone, 2024-03-18, 2024.3.18 or 2024/3/18, from the page numbers that look like it. */
public final class FigureDate {

    private static final int YEAR_FIGURES = 4;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final String SEPARATORS = "-./－．／";

    private FigureDate() {}

    /** Whether the text is such a date and nothing else, without blanks. */
    public static boolean is(CharSequence text) {
        if (text.length() <= YEAR_FIGURES || SEPARATORS.indexOf(text.charAt(YEAR_FIGURES)) < 0) {
            return false;
        }
        int year = number(text, 0, YEAR_FIGURES);
        int second = YEAR_FIGURES + 1;
        while (second < text.length() && text.charAt(second) != text.charAt(YEAR_FIGURES)) {
            second++;
        }
        int month = number(text, YEAR_FIGURES + 1, second);
        int day = number(text, second + 1, text.length());
        return year >= 1949 && year <= 2999 && month >= 1 && month <= LAST_MONTH && day >= 1 && day <= LAST_DAY;
    }

    /** -1 where it is none, or none of four figures at most. */
    private static int number(CharSequence text, int start, int end) {
        if (start >= end || end - start > YEAR_FIGURES) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!Glyphs.isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + Glyphs.digit(text.charAt(i));
        }
        return value;
    }
}
