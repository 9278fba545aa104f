package cn.yaodian.composing.returns;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.form.FormRow.FormCell;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormFigure;
import cn.yaodian.domain.returns.form.FormPart;
import cn.yaodian.domain.returns.form.FormTask;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cells of one row: a task with its first figure, or a further figure of it.
 *
 * @param further whether the task's words stand in a row above
 */
record RowComposer(ReturnFormTemplate template, FormTask task, Optional<FormFigure> figure, boolean further) {

    /** What no spreadsheet program can hold in a cell, in characters. */
    private static final int MOST_IN_A_CELL = 32_767;

    FormCell cell(FormColumn column) {
        return switch (column) {
            case CODE -> throw new IllegalArgumentException("hidden: " + column);
            case NUMBER -> shown(task.number());
            case TASK -> shown(further ? template.continued().replace("{number}", task.number()) : task.words());
            case ROLE -> shown(task.part().map(part -> part.role().title()).orElse(template.figureOnly()));
            case LAST_PROGRESS -> shown(further ? "" : last(PartReport::progress).map(this::brief).orElse(""));
            case PROGRESS -> words(PartReport::progress);
            case PROBLEMS -> words(PartReport::problems);
            case NEXT_STEPS -> words(PartReport::nextSteps);
            case COORDINATION -> words(
                    report -> report.needsCoordination().isEmpty() ? template.none() : report.needsCoordination());
            case INDICATOR -> shown(figure.map(FormFigure::name).orElse(""));
            case MEASURE -> shown(figure.map(one -> one.measure().toString()).orElse(""));
            case TARGET -> shown(figure.map(this::target).orElse(""));
            case LAST_CUMULATIVE -> new FormCell(number(figure.flatMap(FormFigure::last)
                    .flatMap(reading -> reading.cumulative().or(reading::inPeriod))), false);
            case IN_PERIOD -> figure(Reading::inPeriod);
            case CUMULATIVE -> figure(Reading::cumulative);
            case COMPLETION -> words(PartReport::completion);
            case PERSON -> carried(PartReport::person);
            case PHONE -> carried(PartReport::phone);
        };
    }

    private static FormCell shown(String text) {
        return new FormCell(ReportCell.of(text), false);
    }

    private Optional<FormPart> asked() {
        return further ? Optional.empty() : task.part();
    }

    /** What is known of this period. */
    private FormCell words(Function<PartReport, String> said) {
        return open(asked().flatMap(FormPart::known).map(said).orElse(""));
    }

    /** Who answers rarely changes: taken from the last period where nothing is known of this one. */
    private FormCell carried(Function<PartReport, String> said) {
        return open(asked().flatMap(FormPart::known).map(said).or(() -> last(said)).orElse(""));
    }

    private FormCell open(String text) {
        return new FormCell(ReportCell.of(fitting(text, MOST_IN_A_CELL)), asked().isPresent());
    }

    private Optional<String> last(Function<PartReport, String> said) {
        return asked().flatMap(FormPart::last).map(said);
    }

    private FormCell figure(Function<Reading, Optional<BigDecimal>> reported) {
        return new FormCell(number(figure.flatMap(FormFigure::known).flatMap(reported)), figure.isPresent());
    }

    private static ReportCell number(Optional<BigDecimal> value) {
        return value.<ReportCell>map(ReportCell.Number::new).orElse(ReportCell.EMPTY);
    }

    private String target(FormFigure one) {
        return template.target(one.goal().direction(), one.goal().target().toPlainString());
    }

    private String brief(String text) {
        return fitting(text.replaceAll("\\s*\\n\\s*", "　"), template.briefest());
    }

    private String fitting(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - template.cut().length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + template.cut();
    }
}
