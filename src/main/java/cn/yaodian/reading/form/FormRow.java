package cn.yaodian.reading.form;

import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.domain.returns.form.ReturnedFigure;
import cn.yaodian.domain.returns.form.ReturnedTask;
import cn.yaodian.domain.returns.form.RowCode;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.reading.text.Words;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.CellSource;
import cn.yaodian.reading.workbook.CellWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a form: words of a task, a figure, or both. What cannot be taken leaves a remark. */
final class FormRow {

    private static final Words NO_COORDINATION = Words.named("form-no-coordination");

    private final TableCells cells;
    private final CellRow row;
    private final RowPlace place;
    private final RowCode code;
    private final HiddenWords hidden;
    private boolean refused;

    FormRow(TableCells cells, CellRow row, RowPlace place, RowCode code, HiddenWords hidden) {
        this.cells = cells;
        this.row = row;
        this.place = place;
        this.code = code;
        this.hidden = hidden;
    }

    /** None where the row asks for no words, or some of them were refused. */
    Optional<ReturnedTask> task() {
        if (code.part().isEmpty()) {
            Stream.of(FormColumn.values()).filter(FormColumn::isWords)
                    .forEach(column -> passedOver(column, RowReason.WORDS_BESIDE_FIGURE));
            return Optional.empty();
        }
        refused = false;
        String coordination = words(FormColumn.COORDINATION);
        PartReport report = new PartReport(code.part().get(), words(FormColumn.PROGRESS), words(FormColumn.PROBLEMS),
                words(FormColumn.NEXT_STEPS), NO_COORDINATION.contains(coordination) ? "" : coordination,
                completion(), words(FormColumn.PERSON), words(FormColumn.PHONE));
        return refused ? Optional.empty() : Optional.of(new ReturnedTask(place, report));
    }

    private String completion() {
        String said = words(FormColumn.COMPLETION);
        List<String> offered = hidden.line(FormMarks.CHOICE + FormColumn.COMPLETION.key());
        if (!said.isEmpty() && !offered.isEmpty() && !offered.contains(said)) {
            remark(FormColumn.COMPLETION, RowReason.CHOICE_UNKNOWN, said, String.join("、", offered));
        }
        return said;
    }

    private String words(FormColumn column) {
        CellWords cell = cells.shared(row, column);
        String said = cell.words().strip();
        if (cells.isUnworked(row, column)) {
            remark(column, RowReason.FORMULA_WITHOUT_VALUE, "", "");
        } else if (cell.source().kind() == CellSource.Kind.ERROR) {
            remark(column, RowReason.CELL_ERROR, said, "");
        } else if (cell.source().formula()) {
            remark(column, RowReason.FORMULA, said, "");
        } else if (!said.isEmpty() && cells.merged(row, column).isPresent()) {
            remark(column, RowReason.MERGED_WORDS, said, "");
        }
        return said;
    }

    /** None where the row asks for no figure, or either of its two was refused. */
    Optional<ReturnedFigure> figure(Period period) {
        if (code.figure().isEmpty()) {
            Stream.of(FormColumn.values()).filter(FormColumn::isFigure)
                    .forEach(column -> passedOver(column, RowReason.FIGURE_WITHOUT_INDICATOR));
            return Optional.empty();
        }
        refused = false;
        Measure measure = code.countedIn();
        Figure inPeriod = number(FormColumn.IN_PERIOD, measure);
        Figure cumulative = number(FormColumn.CUMULATIVE, measure);
        return refused
                ? Optional.empty()
                : Optional.of(new ReturnedFigure(place, new FigureReport(code.figure().get(),
                        new Reading(period, inPeriod.value(), cumulative.value()))));
    }

    private Figure number(FormColumn column, Measure measure) {
        if (cells.isUnworked(row, column)) {
            remark(column, RowReason.FORMULA_WITHOUT_VALUE, "", "");
            return Figure.BLANK;
        }
        CellWords cell = cells.shared(row, column);
        if (!cell.words().isBlank() && cells.merged(row, column).isPresent()) {
            remark(column, RowReason.MERGED_FIGURE, cell.words(), "");
            return Figure.BLANK;
        }
        Figure figure = FigureCell.read(cell, measure);
        figure.reason().ifPresent(reason -> remark(column, reason, cell.words(), figure.detail()));
        return figure;
    }

    /** What stands where nothing was asked is not lost without a word. */
    private void passedOver(FormColumn column, RowReason reason) {
        String said = cells.own(row, column).words().strip();
        if (!said.isEmpty()) {
            remark(column, reason, said, "");
        }
    }

    private void remark(FormColumn column, RowReason reason, String text, String detail) {
        cells.remark(place, column, reason, text, detail);
        refused |= reason.refuses();
    }
}
