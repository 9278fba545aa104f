package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.ledger.CountedShares;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;

/** Whether percentages are what their counts give, with what has just been read and what is on record. */
final class SharesAndCounts {

    private final CountedShares shares;
    private final SaidFigures figures;
    private final Period period;

    SharesAndCounts(OnRecord record, SaidFigures figures) {
        this.figures = figures;
        this.shares = new CountedShares(record.overview().records().ledger(), figures);
        this.period = record.collection().period();
    }

    /** Beside the share; where no form has that, beside the count that is new. */
    ReportChange marked(UnitId unit, ReportChange change) {
        if (!(change instanceof FigureChange figure)) {
            return change;
        }
        LedgerIndicator indicator = figure.indicator();
        boolean doubtful = shares.isDoubtful(indicator, unit, period) || figure.kind() != ChangeKind.SAME
                && shares.countedFrom(indicator).stream().noneMatch(share -> figures.shows(share.id()))
                && shares.spoilsShare(indicator, unit, period);
        return doubtful ? figure.with(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS) : figure;
    }
}
