package cn.yaodian.service.returns;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.change.ComparedForm;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.change.ReturnComparison;
import cn.yaodian.domain.returns.change.SaidRow;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of one file, held against what is on record. */
record FormRows(FormIntake.Taken file, ReturnCollection collection, Unit unit, Submission submission,
        boolean readBefore, List<ReportChange> changes, List<RowRemark> refused, List<RowRemark> remarks) {

    private static final Comparator<RowPlace> BY_PLACE = Comparator.comparing(RowPlace::sheet)
            .thenComparing(RowPlace::row);

    static FormRows of(FormIntake.Taken file, ReturnedForm form, ReturnComparison comparison, Unit unit,
            Submission submission) {
        ReturnComparison.Of compared = comparison.of(submission);
        List<ReportChange> changes = new ArrayList<>();
        List<RowRemark> refused = new ArrayList<>(form.remarks().stream().filter(RowRemark::isRefused).toList());
        for (SaidRow row : said(form)) {
            Optional<ReportChange> change = compared.byForm(row);
            change.ifPresent(changes::add);
            if (change.isEmpty()) {
                row.place().ifPresent(place -> refused.add(RowRemark.of(place, RowReason.NOT_THE_UNITS, "")));
            }
        }
        refused.sort(Comparator.comparing(RowRemark::row, BY_PLACE));
        return new FormRows(file, comparison.record().collection(), unit, submission,
                comparison.record().knows(unit.id(), file.sha256()), changes, refused,
                form.remarks().stream().filter(remark -> !remark.isRefused()).toList());
    }

    /** In the order of the sheet, without rows that the unit left as they were sent. */
    private static List<SaidRow> said(ReturnedForm form) {
        List<SaidRow> said = new ArrayList<>();
        form.tasks().stream().filter(task -> !task.report().isUnsaid())
                .forEach(task -> said.add(new SaidRow.OfPart(Optional.of(task.row()), task.report())));
        form.figures().stream().filter(figure -> !figure.figure().reading().isEmpty())
                .forEach(figure -> said.add(new SaidRow.OfFigure(Optional.of(figure.row()), figure.figure())));
        said.sort(Comparator.comparing(row -> row.place().orElseThrow(), BY_PLACE));
        return said;
    }

    /** Whether it says what another of the same unit says, row by row and fault by fault, be the files what they may. */
    boolean repeats(FormRows other) {
        return collection.id().equals(other.collection.id()) && unit.id().equals(other.unit.id())
                && rows().equals(other.rows());
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>(
                changes.stream().map(change -> change.code() + " " + change.fingerprint()).toList());
        refused.forEach(fault -> rows.add(fault.row() + " " + fault.reason() + " " + fault.text()));
        return rows;
    }

    /** As one that has come before. */
    FormRows asKnown() {
        return new FormRows(file, collection, unit, submission, true, changes, refused, remarks);
    }

    ComparedForm compared() {
        return new ComparedForm(collection.id(), unit.id(), readBefore, changes);
    }

    ReadReturn read(List<ReportChange> judged) {
        return new ReadReturn(file.file(), file.sha256(), collection, unit, submission, readBefore, judged, refused,
                remarks);
    }
}
