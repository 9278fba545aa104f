package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ComparedForm;
import cn.yaodian.domain.returns.change.FiguresTogether;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.change.ReturnComparison;
import cn.yaodian.domain.returns.change.SaidRow;
import cn.yaodian.service.ledger.Returns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters by hand what a unit told by other ways than its form, with the same comparison. Safe to call from any thread. */
public final class HandEntry {

    private final Returns returns;
    private final RecordReader records;

    HandEntry(Returns returns, RecordReader records) {
        this.returns = returns;
        this.records = records;
    }

    /**
     * What writing it would do, row by row, words first.
     *
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where nothing is asked of the unit, or not this
     */
    public List<ReportChange> compare(UnitReturn said) {
        ReturnCollection collection = returns.collection(said.collection());
        KnownCollection known = KnownCollection.of(records.of(collection), returns.submissions(said.collection()));
        ReturnComparison.Of compared = known.comparison().of(known.submission(said.unit())
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter())));
        List<SaidRow> rows = new ArrayList<>();
        said.parts().forEach(part -> rows.add(new SaidRow.OfPart(Optional.empty(), part)));
        said.figures().forEach(figure -> rows.add(new SaidRow.OfFigure(Optional.empty(), figure)));
        List<ReportChange> changes = rows.stream()
                .map(row -> compared.byHand(row)
                        .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter())))
                .toList();
        return FiguresTogether.checked(known.comparison().record(),
                List.of(new ComparedForm(said.collection(), said.unit(), false, changes))).getFirst().changes();
    }

    /**
     * Writes it, in one step of the history. What says the same as before changes nothing.
     *
     * @param on the day on which the unit told it
     * @return what was written
     * @throws FailureException as {@link #compare}
     */
    public List<ReportChange> enter(UnitReturn said, LocalDate on) {
        List<ReportChange> changed = compare(said).stream().filter(change -> change.kind() != ChangeKind.SAME)
                .toList();
        if (!changed.isEmpty()) {
            returns.receive(returns.collection(said.collection()),
                    RowsSaid.of(said.collection(), said.unit(), changed), on);
        }
        return changed;
    }
}
