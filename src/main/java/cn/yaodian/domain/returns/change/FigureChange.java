package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.Fingerprint;
import cn.yaodian.domain.returns.form.RowPlace;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A figure that a unit reports.
 *
 * @param said   what would be written, in the indicator's measure
 * @param stored what is on record for this very period
 * @param last   what it reported for the period before
 * @param doubts what its arithmetic does not stand; it may be written all the same
 */
public record FigureChange(Optional<RowPlace> place, TaskLine task, LedgerIndicator indicator, Reading said,
        Optional<Reading> stored, Optional<Reading> last, Set<FigureDoubt> doubts, ChangeVerdict verdict)
        implements
            ReportChange {

    public FigureChange {
        doubts = Set.copyOf(doubts);
    }

    @Override
    public UUID code() {
        return indicator.id().value();
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(said);
    }

    @Override
    public FigureChange with(ChangeVerdict decided) {
        return new FigureChange(place, task, indicator, said, stored, last, doubts, decided);
    }

    /** With one more doubt. */
    FigureChange with(FigureDoubt doubt) {
        Set<FigureDoubt> more = EnumSet.of(doubt);
        more.addAll(doubts);
        return new FigureChange(place, task, indicator, said, stored, last, more, verdict);
    }
}
