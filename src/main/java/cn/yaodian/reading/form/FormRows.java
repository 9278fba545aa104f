package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.ReturnedFigure;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.ReturnedTask;
import cn.yaodian.domain.returns.form.RowCode;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.reading.workbook.CellRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes through the rows of a form's tables and collects what they say. For one form; not for several threads. */
final class FormRows {

    private static final Comparator<RowRemark> BY_PLACE = Comparator
            .comparing((RowRemark remark) -> remark.row().sheet()).thenComparing(remark -> remark.row().row())
            .thenComparing(RowRemark::column);

    private final FormCodes codes;
    private final HiddenWords hidden;
    private final List<RowRemark> remarks;
    private final List<ReturnedTask> tasks = new ArrayList<>();
    private final List<ReturnedFigure> figures = new ArrayList<>();

    /** @param remarks that were made already; more are added */
    FormRows(FormCodes codes, HiddenWords hidden, List<RowRemark> remarks) {
        this.codes = codes;
        this.hidden = hidden;
        this.remarks = remarks;
    }

    void read(FormTable table) {
        TableCells cells = new TableCells(table, remarks);
        FormTitles titles = new FormTitles(hidden);
        for (CellRow row : table.sheet().rows()) {
            if (row.number() > table.headings() && !isHeading(row, titles)) {
                read(table, cells, row);
            }
        }
    }

    /** A long table may repeat its headings. */
    private static boolean isHeading(CellRow row, FormTitles titles) {
        return row.cells().values().stream().filter(cell -> titles.exactly(cell.words()).isPresent()).count() > 3;
    }

    private void read(FormTable table, TableCells cells, CellRow row) {
        String written = table.cell(row, FormColumn.CODE).words();
        RowPlace place = new RowPlace(table.sheet().name(), row.number() + 1);
        if (written.isBlank()) {
            if (cells.saysAnything(row)) {
                remarks.add(RowRemark.of(place, RowReason.CODE_MISSING, ""));
            }
            return;
        }
        Optional<RowCode> code = RowCode.parse(written);
        if (code.isEmpty()) {
            remarks.add(RowRemark.of(place, RowReason.CODE_DAMAGED, ""));
        } else if (!RowCode.isOf(codes, written)) {
            remarks.add(RowRemark.of(place, RowReason.CODE_OF_OTHER_FORM, ""));
        } else {
            FormRow read = new FormRow(cells, row, place, code.get(), hidden);
            read.task().ifPresent(tasks::add);
            read.figure(codes.period()).ifPresent(figures::add);
        }
    }

    ReturnedForm finish(FormHead head, List<FormTable> tables) {
        List<ReturnedTask> once = new RepeatedRows<>(ReturnedTask::row, (ReturnedTask task) -> task.report().part(),
                ReturnedTask::report, task -> task.report().isEmpty(), remarks).once(tasks);
        List<ReturnedFigure> counted = new RepeatedRows<>(ReturnedFigure::row,
                (ReturnedFigure figure) -> figure.figure().indicator(), ReturnedFigure::figure,
                figure -> figure.figure().reading().isEmpty(), remarks).once(figures);
        return new ReturnedForm(codes, head.filledBy(), head.filledOn(), once, counted,
                remarks.stream().sorted(BY_PLACE).distinct().toList(),
                tables.stream().map(FormTable::returned).toList());
    }
}
