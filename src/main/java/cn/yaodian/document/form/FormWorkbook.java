package cn.yaodian.document.form;

import java.util.List;

/**
 * A form as a workbook of one shown sheet and a sheet of explanation, free of any file format.
 *
 * @param sheet       name of the tab
 * @param title       above the table
 * @param notice      below the title: by when and to whom it is sent back
 * @param head        labelled values above the table; an open one is filled in by hand
 * @param columns     from left to right, the hidden column of codes not among them
 * @param rows        one code and one cell a column each
 * @param footer      at the left of each printed page's foot
 * @param explanation how it is to be filled in
 * @param codes       hidden
 */
public record FormWorkbook(String sheet, String title, String notice, List<FormField> head, List<EntryColumn> columns,
        List<FormRow> rows, String footer, FormExplanation explanation, HiddenCodes codes) {

    public FormWorkbook {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int across = columns.size();
        if (across == 0 || rows.stream().anyMatch(row -> row.cells().size() != across)) {
            throw new IllegalArgumentException("each row has a cell under each column");
        }
    }

    /**
     * A labelled value: 填表人.
     *
     * @param open whether it is filled in by hand
     */
    public record FormField(String label, String value, boolean open) {}

    /** @param paragraphs each a line of its own */
    public record FormExplanation(String sheet, String title, List<String> paragraphs) {

        public FormExplanation {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * What tells whose form it is, wherever its sheets and columns are moved.
     *
     * @param sheet    name of a sheet that no menu shows
     * @param property name of a property of the file
     * @param text     that both bear
     * @param column   key of the hidden column of the rows' codes
     * @param keyMark  before each column's key in the hidden row above the headings
     * @param offers   before a column's key on the hidden sheet, where what it offers stands
     * @param lines    further words on the hidden sheet
     */
    public record HiddenCodes(String sheet, String property, String text, String column,
            String keyMark, String offers, List<HiddenLine> lines) {

        public HiddenCodes {
            lines = List.copyOf(lines);
        }
    }

    /** Words on the hidden sheet, found again by their key. */
    public record HiddenLine(String key, List<String> words) {

        public HiddenLine {
            words = List.copyOf(words);
        }
    }
}
