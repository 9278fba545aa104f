package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.change.ComparedForm;
import cn.yaodian.domain.returns.change.FiguresTogether;
import cn.yaodian.domain.returns.change.FormsTogether;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.service.ledger.Returns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what forms are for, and holds all of them against what is on record and against each other. */
final class ReturnComparing {

    private final Returns returns;
    private final RecordReader records;

    ReturnComparing(Returns returns, RecordReader records) {
        this.returns = returns;
        this.records = records;
    }

    ReadReturns compare(List<FormIntake.Taken> files) {
        Map<CollectionId, KnownCollection> collections = new HashMap<>();
        List<FormRows> forms = new ArrayList<>();
        List<ReadReturns.UnreadFile> unread = new ArrayList<>();
        for (FormIntake.Taken file : files) {
            file.failure().ifPresent(failure -> unread.add(new ReadReturns.UnreadFile(file.file(), failure)));
            file.form().ifPresent(form -> {
                try {
                    forms.add(rows(file, form, collections));
                } catch (FailureException foreign) {
                    unread.add(new ReadReturns.UnreadFile(file.file(), foreign));
                }
            });
        }
        // The copy that went back with its faults lies beside the form, and says no more than that.
        List<FormRows> known = forms.stream().filter(FormRows::readBefore).toList();
        forms.replaceAll(form -> !form.readBefore() && known.stream().anyMatch(form::repeats) ? form.asKnown() : form);
        List<ComparedForm> judged = FormsTogether.judged(forms.stream().map(FormRows::compared).toList());
        for (KnownCollection collection : collections.values()) {
            judged = FiguresTogether.checked(collection.comparison().record(), judged);
        }
        List<ReadReturn> read = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            read.add(forms.get(i).read(judged.get(i).changes()));
        }
        return new ReadReturns(read, unread);
    }

    private FormRows rows(FormIntake.Taken file, ReturnedForm form, Map<CollectionId, KnownCollection> collections) {
        FormCodes codes = form.codes();
        KnownCollection known = collections.computeIfAbsent(codes.collection(), id -> known(file, id));
        ReturnCollection collection = known.comparison().record().collection();
        if (!collection.plan().equals(codes.plan()) || !collection.period().equals(codes.period())) {
            throw new FailureException(Failure.RETURN_OF_OTHER_OFFICE, file.file());
        }
        Unit unit = known.comparison().record().overview().records().register().find(codes.unit())
                .orElseThrow(() -> new FailureException(Failure.RETURN_OF_OTHER_OFFICE, file.file()));
        Submission submission = known.submission(unit.id())
                .orElseThrow(() -> new FailureException(Failure.RETURN_NOT_ASKED, file.file(), unit.name()));
        return FormRows.of(file, form, known.comparison(), unit, submission);
    }

    private KnownCollection known(FormIntake.Taken file, CollectionId id) {
        try {
            return KnownCollection.of(records.of(returns.collection(id)), returns.submissions(id));
        } catch (FailureException missing) {
            throw new FailureException(Failure.RETURN_OF_OTHER_OFFICE, missing, file.file());
        }
    }
}
