package cn.yaodian.document.form;

import java.util.List;

/**
 * What is to be said in a workbook that goes back, free of any file format.
 *
 * @param heading of the column that says it: 错误说明
 */
public record RefusedForm(String heading, List<RefusedSheet> sheets) {

    public RefusedForm {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param name     on the tab
     * @param headings row of the table's headings, from 1
     * @param column   that is free or has an earlier round's notes, from 1
     * @param notes    at most one a row
     */
    public record RefusedSheet(String name, int headings, int column, List<RowNote> notes) {

        public RefusedSheet {
            notes = List.copyOf(notes);
            if (headings < 1 || column < 1) {
                throw new IllegalArgumentException("rows and columns count from 1");
            }
        }
    }

    /**
     * @param row     from 1; that of the headings for what concerns the whole sheet
     * @param refused whether something of the row was not taken; else it is a mere remark
     * @param columns of the cells that are marked, from 1
     * @param text    what is wrong, a sentence a line
     */
    public record RowNote(int row, boolean refused, List<Integer> columns, String text) {

        public RowNote {
            columns = List.copyOf(columns);
        }
    }
}
