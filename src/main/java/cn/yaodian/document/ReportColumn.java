package cn.yaodian.document;

/**
 * A column of a table.
 *
 * @param key   stable name, for presets and for reading a workbook back
 * @param title heading as printed
 * @param width in Western characters of the body size; a Chinese character is two wide
 * @param align how its cells stand
 * @param total whether a sum of its numbers stands below them
 */
public record ReportColumn(String key, String title, double width, Align align, boolean total) {

    public enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** Without a sum. */
    public ReportColumn(String key, String title, double width, Align align) {
        this(key, title, width, align, false);
    }

    public ReportColumn {
        if (width <= 0) {
            throw new IllegalArgumentException("a column has a width");
        }
    }
}
