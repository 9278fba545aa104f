package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.EntryColumn;
import cn.yaodian.writing.xlsx.CellLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things stand on a form's sheet. The hidden codes have column 0.
 *
 * @param columns those that are shown
 */
record SheetLayout(List<EntryColumn> columns) {

    /** Excel shows no row higher than 409.5 points. */
    static final double HIGHEST_ROW = 409;
    private static final double LINE = 14.5;
    private static final double PADDING = 5;
    private static final int FIELDS_A_ROW = 3;

    /** Cells that are merged above the table, columns of the sheet from 0, both included. */
    record Span(int first, int last) {}

    /** Last column of the sheet, from 0. */
    int last() {
        return columns.size();
    }

    /** Western characters that fit all columns together. */
    int capacity() {
        return (int) columns.stream().mapToDouble(EntryColumn::width).sum();
    }

    /** In points, for the lines that the highest cell has. */
    static double height(int lines) {
        return Math.min(HIGHEST_ROW, lines * LINE + PADDING);
    }

    /** Lines that a text takes; programs differ in widths, and some begin a line with a comma. */
    static int lines(String text, EntryColumn column) {
        return CellLines.count(text, Math.max(2, (int) column.width() - 3));
    }

    /** As many fields as stand side by side: each has a cell for its label and one for its value. */
    int fieldsInRow() {
        return Math.clamp(columns.size() / 2, 1, FIELDS_A_ROW);
    }

    /** Places for the fields of a row, about equally wide; each at least two columns where there are so many. */
    List<Span> fields() {
        int count = fieldsInRow();
        List<Span> spans = new ArrayList<>();
        int first = 1;
        for (int field = 1; field <= count; field++) {
            int end = field == count ? last() : first + 1;
            int leave = 2 * (count - field);
            while (field < count && end < last() - leave && widthUpTo(end) < capacity() * field / (double) count) {
                end++;
            }
            spans.add(new Span(first, Math.min(last(), Math.max(first, end))));
            first = Math.min(last(), end + 1);
        }
        return spans;
    }

    private double widthUpTo(int column) {
        return columns.stream().limit(column).mapToDouble(EntryColumn::width).sum();
    }

    /** How many of a span's columns its label needs. */
    Span label(Span field, String label) {
        int last = field.first();
        double wanted = label.length() * 2 + 3;
        double width = columns.get(last - 1).width();
        while (width < wanted && last < field.last() - 1) {
            last++;
            width += columns.get(last - 1).width();
        }
        return new Span(field.first(), last);
    }
}
