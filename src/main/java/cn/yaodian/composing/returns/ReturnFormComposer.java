package cn.yaodian.composing.returns;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.form.FormRow;
import cn.yaodian.document.form.FormWorkbook;
import cn.yaodian.document.form.FormWorkbook.FormExplanation;
import cn.yaodian.document.form.FormWorkbook.FormField;
import cn.yaodian.document.form.FormWorkbook.HiddenCodes;
import cn.yaodian.document.form.FormWorkbook.HiddenLine;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormFigure;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.domain.returns.form.FormPart;
import cn.yaodian.domain.returns.form.FormTask;
import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.RowCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the form of one unit. A task with several figures has a row for each, its words in the first; nothing is merged,
 * so that rows can be sorted and filtered.
 */
public final class ReturnFormComposer {

    private final ReturnFormTemplate template;

    public ReturnFormComposer(ReturnFormTemplate template) {
        this.template = template;
    }

    public FormWorkbook compose(ReturnForm form) {
        FormWording wording = new FormWording(template, form);
        List<RowComposer> rows = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (FormTask task : form.tasks()) {
            int lines = Math.max(1, task.figures().size());
            for (int i = 0; i < lines; i++) {
                Optional<FormFigure> figure = task.figures().stream().skip(i).findFirst();
                rows.add(new RowComposer(template, task, figure, i > 0));
                codes.add(new RowCode(i > 0 ? Optional.empty() : task.part().map(FormPart::id),
                        figure.map(FormFigure::id), figure.map(one -> one.measure().toString()).orElse(""))
                        .text(form.codes()));
            }
        }
        List<ReturnFormTemplate.Column> columns = template.columns().stream()
                .filter(column -> !column.optional() || rows.stream().anyMatch(row -> says(row, column))).toList();
        return new FormWorkbook(template.sheet(), wording.fill(template.title()), wording.fill(template.notice()),
                template.head().stream()
                        .map(head -> new FormField(head.label(), wording.fill(head.value()), head.open())).toList(),
                columns.stream().map(ReturnFormTemplate.Column::heading).toList(), rows(rows, codes, columns),
                wording.fill(template.footer()), explanation(wording), hidden(form, columns));
    }

    private static FormColumn meant(ReturnFormTemplate.Column column) {
        return FormColumn.ofKey(column.heading().key()).orElseThrow();
    }

    private static boolean says(RowComposer row, ReturnFormTemplate.Column column) {
        FormRow.FormCell cell = row.cell(meant(column));
        return cell.open() || cell.value() != ReportCell.EMPTY;
    }

    private static List<FormRow> rows(List<RowComposer> rows, List<String> codes,
            List<ReturnFormTemplate.Column> columns) {
        List<FormRow> composed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowComposer row = rows.get(i);
            composed.add(new FormRow(codes.get(i), columns.stream().map(column -> row.cell(meant(column))).toList()));
        }
        return composed;
    }

    private FormExplanation explanation(FormWording wording) {
        FormExplanation text = template.explanation();
        return new FormExplanation(text.sheet(), text.title(), text.paragraphs().stream().map(wording::fill).toList());
    }

    /** What the form itself says of its headings and choices, so that it is read as it was sent. */
    private HiddenCodes hidden(ReturnForm form, List<ReturnFormTemplate.Column> columns) {
        List<HiddenLine> lines = new ArrayList<>();
        columns.forEach(column -> lines
                .add(new HiddenLine(FormMarks.COLUMN + column.heading().key(), List.of(column.heading().title()))));
        template.head().stream().filter(ReturnFormTemplate.Head::open)
                .forEach(head -> lines.add(new HiddenLine("head:" + head.key(), List.of(head.label()))));
        return new HiddenCodes(FormMarks.SHEET, FormMarks.PROPERTY, form.codes().text(), FormColumn.CODE.key(),
                FormMarks.KEY, FormMarks.CHOICE, lines);
    }
}
