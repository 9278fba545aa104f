package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.FigureCheck;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what the units report that share a target comes to what the answering unit reports as the whole, with what has
 * just been read and what is on record. Told only once all of them have reported for the period.
 */
public final class PartsAndWhole {

    private final OnRecord record;
    private final Map<Cell, Reading> said = new HashMap<>();

    private record Cell(IndicatorId indicator, UnitId unit) {}

    private PartsAndWhole(OnRecord record, List<ComparedForm> forms) {
        this.record = record;
        for (ComparedForm form : forms) {
            for (ReportChange change : form.changes()) {
                if (change instanceof FigureChange figure && figure.kind() != ChangeKind.SAME) {
                    said.put(new Cell(figure.indicator().id(), form.unit()), figure.said());
                }
            }
        }
    }

    /** The forms of the record's collection with such doubts beside the figures; of others as they are. */
    public static List<ComparedForm> checked(OnRecord record, List<ComparedForm> forms) {
        List<ComparedForm> ours = forms.stream().filter(form -> form.collection().equals(record.collection().id()))
                .toList();
        PartsAndWhole check = new PartsAndWhole(record, ours);
        Set<IndicatorId> doubtful = new HashSet<>();
        record.overview().records().ledger().indicators().stream().filter(check::differs)
                .forEach(indicator -> doubtful.add(indicator.id()));
        return forms.stream().map(form -> form.collection().equals(record.collection().id())
                ? form.with(form.changes().stream().map(change -> check.marked(form.unit(), change, doubtful)).toList())
                : form).toList();
    }

    /** Beside the whole; where that was not read now, beside the shares. */
    private ReportChange marked(UnitId unit, ReportChange change, Set<IndicatorId> doubtful) {
        if (!(change instanceof FigureChange figure) || !doubtful.contains(figure.indicator().id())) {
            return change;
        }
        LedgerIndicator indicator = figure.indicator();
        boolean isShare = indicator.breakdown().shares().containsKey(unit);
        boolean wholeIsRead = wholes(indicator).anyMatch(owner -> said.containsKey(new Cell(indicator.id(), owner)));
        return isShare && wholeIsRead ? change : doubted(figure);
    }

    private static FigureChange doubted(FigureChange figure) {
        Set<FigureDoubt> doubts = EnumSet.of(FigureDoubt.PARTS_DIFFER_FROM_WHOLE);
        doubts.addAll(figure.doubts());
        return new FigureChange(figure.place(), figure.task(), figure.indicator(), figure.said(), figure.stored(),
                figure.last(), doubts, figure.verdict());
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
        Period period = record.collection().period();
        FigureBook figures = record.overview().records().figures();
        List<Reading> readings = new ArrayList<>(figures.of(indicator.id(), unit).all());
        Optional.ofNullable(said.get(new Cell(indicator.id(), unit))).ifPresent(reading -> {
            readings.removeIf(one -> one.period().equals(reading.period()));
            readings.add(reading);
        });
        return readings.stream().anyMatch(one -> one.period().equals(period))
                ? new Readings(readings).actual(indicator.counting(), period.last())
                : Optional.empty();
    }
}
