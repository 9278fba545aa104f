package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.CountedShares;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures on record with what forms that are read together say in their place. */
final class SaidFigures implements CountedShares.Known {

    private final OnRecord record;
    private final Map<Cell, Reading> said = new HashMap<>();
    private final Set<IndicatorId> shown = new HashSet<>();

    private record Cell(IndicatorId indicator, UnitId unit) {}

    /** @param forms of the record's collection */
    SaidFigures(OnRecord record, List<ComparedForm> forms) {
        this.record = record;
        for (ComparedForm form : forms) {
            for (ReportChange change : form.changes()) {
                if (change instanceof FigureChange figure) {
                    Cell cell = new Cell(figure.indicator().id(), form.unit());
                    shown.add(figure.indicator().id());
                    if (figure.kind() != ChangeKind.SAME) {
                        said.put(cell, figure.said());
                    }
                }
            }
        }
    }

    /** Whether one of the forms has a figure of it, be it the one on record. */
    boolean shows(IndicatorId indicator) {
        return shown.contains(indicator);
    }

    /** Whether one of the forms says something new of it. */
    boolean has(IndicatorId indicator, UnitId unit) {
        return said.containsKey(new Cell(indicator, unit));
    }

    @Override
    public Readings of(IndicatorId indicator, UnitId unit) {
        Readings stored = record.overview().records().figures().of(indicator, unit);
        return Optional.ofNullable(said.get(new Cell(indicator, unit))).map(stored::with).orElse(stored);
    }
}
