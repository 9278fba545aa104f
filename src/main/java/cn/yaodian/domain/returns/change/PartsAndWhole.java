package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.FigureCheck;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what the units report that share a target comes to what the answering unit reports as the whole, with what has
 * just been read and what is on record. Told only once all of them have reported for the period.
 */
final class PartsAndWhole {

    private final SaidFigures figures;
    private final Period period;
    private final Set<IndicatorId> doubtful = new HashSet<>();

    PartsAndWhole(OnRecord record, SaidFigures figures) {
        this.figures = figures;
        this.period = record.collection().period();
        record.overview().records().ledger().indicators().stream().filter(this::differs)
                .forEach(indicator -> doubtful.add(indicator.id()));
    }

    /** Beside the whole; where that was not read now, beside the shares. */
    ReportChange marked(UnitId unit, ReportChange change) {
        if (!(change instanceof FigureChange figure) || !doubtful.contains(figure.indicator().id())) {
            return change;
        }
        LedgerIndicator indicator = figure.indicator();
        boolean isShare = indicator.breakdown().shares().containsKey(unit);
        boolean wholeIsRead = wholes(indicator).anyMatch(owner -> figures.has(indicator.id(), owner));
        return isShare && wholeIsRead ? change : figure.with(FigureDoubt.PARTS_DIFFER_FROM_WHOLE);
    }

    private boolean differs(LedgerIndicator indicator) {
        Set<UnitId> shares = indicator.breakdown().shares().keySet();
        if (shares.isEmpty() || indicator.measure().isPercent()) {
            return false;
        }
        List<BigDecimal> parts = new ArrayList<>();
        shares.forEach(unit -> now(indicator, unit).ifPresent(parts::add));
        Optional<BigDecimal> whole = wholes(indicator).map(unit -> now(indicator, unit)).flatMap(Optional::stream)
                .findFirst();
        return parts.size() == shares.size()
                && whole.flatMap(figure -> FigureCheck.parts(parts, figure)).isPresent();
    }

    private static Stream<UnitId> wholes(LedgerIndicator indicator) {
        return indicator.owners().stream().filter(owner -> !indicator.breakdown().shares().containsKey(owner));
    }

    /** What a unit's figure has come to by the end of the period, if it has reported for it. */
    private Optional<BigDecimal> now(LedgerIndicator indicator, UnitId unit) {
        Readings readings = figures.of(indicator.id(), unit);
        return readings.of(period).map(Reading::period)
                .flatMap(said -> readings.actual(indicator.counting(), said.last()));
    }
}
