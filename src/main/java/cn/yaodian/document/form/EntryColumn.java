package cn.yaodian.document.form;

import cn.yaodian.document.ReportColumn.Align;

/**
 * A column of a form.
 *
 * @param key    hidden above its heading
 * @param width  in Western characters of the body size
 * @param entry  what may be entered in its open cells
 * @param frozen whether it stays in sight when the sheet is moved sideways; only the first ones do
 */
public record EntryColumn(String key, String title, double width, Align align, FormEntry entry, boolean frozen) {

    public EntryColumn {
        if (width <= 0) {
            throw new IllegalArgumentException("a column has a width");
        }
    }
}
