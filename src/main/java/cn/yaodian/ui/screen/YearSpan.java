package cn.yaodian.ui.screen;

/** The years whose plans are shown: one, or all. */
public record YearSpan(int first, int last) {

    public static final YearSpan ALL = new YearSpan(0, 9999);

    public static YearSpan of(int year) {
        return new YearSpan(year, year);
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
