package cn.yaodian.document;

/**
 * A column of a table.
 *
 * @param key   stable name, for presets and for reading a workbook back
 * @param title heading as printed
 * @param width in Western characters of the body size; a Chinese character is two wide
 * @param align how its cells stand
 */
public record ReportColumn(String key, String title, double width, Align align) {

    public enum Align {
        LEFT, CENTRE, RIGHT
    }

    public ReportColumn {
        if (width <= 0) {
            throw new IllegalArgumentException("a column has a width");
        }
    }
}
