package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.reading.workbook.Sheet;
import cn.yaodian.reading.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables that a workbook has, and which of them count: those on sheets that are shown, else those that are not.
 *
 * @param read    in the order of their tabs
 * @param remarks on sheets as such
 */
record FormTables(List<FormTable> read, List<RowRemark> remarks) {

    static FormTables of(Workbook workbook, HiddenWords hidden) {
        FormTitles titles = new FormTitles(hidden);
        List<FormTable> shown = new ArrayList<>();
        List<FormTable> unseen = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            HeadingFinder.in(sheet, titles).ifPresent((sheet.hidden() ? unseen : shown)::add);
        }
        List<RowRemark> remarks = new ArrayList<>();
        boolean onlyHidden = shown.isEmpty();
        unseen.forEach(table -> remarks.add(RowRemark.of(RowPlace.wholeSheet(table.sheet().name()),
                onlyHidden ? RowReason.SHEET_HIDDEN : RowReason.HIDDEN_SHEET_PASSED_OVER, "")));
        List<FormTable> read = onlyHidden ? unseen : shown;
        read.forEach(table -> missing(table, hidden).ifPresent(remarks::add));
        return new FormTables(List.copyOf(read), List.copyOf(remarks));
    }

    /** Columns that the form was sent with and that are filled in. */
    private static Optional<RowRemark> missing(FormTable table, HiddenWords hidden) {
        List<String> gone = new ArrayList<>();
        for (FormColumn column : FormColumn.values()) {
            if ((column.isWords() || column.isFigure()) && table.place(column).isEmpty()) {
                hidden.first(FormMarks.COLUMN + column.key()).map(title -> title.replaceAll("\\s+", ""))
                        .ifPresent(gone::add);
            }
        }
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(RowRemark.of(RowPlace.wholeSheet(table.sheet().name()), RowReason.COLUMN_MISSING,
                        String.join("、", gone)));
    }
}
