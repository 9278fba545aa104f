package cn.yaodian.domain.view;

/**
 * A column as a preset picks it.
 *
 * @param key   of the ledger's column, or one of its own that begins with {@link #BLANK}: to be filled in by hand
 * @param title empty for the column's own
 * @param width in Western characters; 0 for the column's own
 */
public record PresetColumn(String key, String title, double width) {

    /** A column that shows nothing of the ledger. */
    public static final String BLANK = "blank";
    /** 序号: counts the lines of the table as printed. */
    public static final String ROW = "row";

    public PresetColumn {
        key = key.strip();
        title = title.strip();
        if (key.isEmpty() || !(width >= 0 && width <= 255) || isBlank(key) && title.isEmpty()) {
            throw new IllegalArgumentException("a column has a key, and a blank one a title: " + key + " " + width);
        }
    }

    public static PresetColumn of(String key) {
        return new PresetColumn(key, "", 0);
    }

    public boolean isBlank() {
        return isBlank(key);
    }

    private static boolean isBlank(String key) {
        return key.startsWith(BLANK);
    }
}
