package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.CountedShares;
import cn.yaodian.domain.ledger.FigureDoubts;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.FigureCheck;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import cn.yaodian.domain.returns.SubmissionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is doubtful in the latest figures of a plan on its cut-off date. What the office has accepted with its
 * return is not asked about again. What units wrote is not read for it: whether their words tell a figure in another
 * unit of measure is said while a return is taken in.
 */
public final class DoubtfulFigures {

    private final PlanOverview overview;
    private final LocalDate cutOff;
    private final CountedShares shares;
    private final Set<Accepted> accepted = new HashSet<>();

    private record Accepted(UnitId unit, Period period) {}

    private DoubtfulFigures(PlanOverview overview) {
        this.overview = overview;
        this.cutOff = overview.judgement().cutOff();
        this.shares = new CountedShares(overview.records().ledger(), overview.records().figures()::of);
        overview.submissions().stream().filter(line -> line.submission().state() == SubmissionState.ACCEPTED)
                .forEach(line -> accepted.add(new Accepted(line.unit().id(), line.collection().period())));
    }

    /** In the plan's order. */
    public static List<DoubtfulFigure> of(PlanOverview overview) {
        DoubtfulFigures figures = new DoubtfulFigures(overview);
        return overview.indicators().stream().flatMap(line -> figures.of(line).stream()).toList();
    }

    private List<DoubtfulFigure> of(IndicatorLine line) {
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        line.owners().forEach(unit -> units.put(unit.id(), unit));
        line.shares().forEach(share -> units.put(share.unit().id(), share.unit()));
        List<DoubtfulFigure> found = new ArrayList<>();
        for (Unit unit : units.values()) {
            Readings readings = readings(line.indicator(), unit.id());
            for (Reading latest : latest(readings).stream().toList()) {
                Set<FigureDoubt> doubts = FigureDoubts.of(latest, readings, line.indicator());
                if (!line.shares().isEmpty() && line.shares().stream().noneMatch(share -> share.unit().equals(unit))) {
                    doubts.addAll(partsAndWhole(line, latest));
                }
                if (shares.isDoubtful(line.indicator(), unit.id(), latest.period())) {
                    doubts.add(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
                }
                if (!doubts.isEmpty() && !accepted.contains(new Accepted(unit.id(), latest.period()))) {
                    found.add(new DoubtfulFigure(line, unit, latest, doubts));
                }
            }
        }
        return found;
    }

    private Readings readings(LedgerIndicator indicator, UnitId unit) {
        return overview.records().figures().of(indicator.id(), unit);
    }

    private Optional<Reading> latest(Readings readings) {
        return readings.all().stream().filter(reading -> !reading.period().last().isAfter(cutOff))
                .reduce((one, later) -> later);
    }

    /** Where every unit that has a share has said what it came to by the same period. */
    private Set<FigureDoubt> partsAndWhole(IndicatorLine line, Reading whole) {
        List<BigDecimal> parts = line.shares().stream()
                .flatMap(share -> readings(line.indicator(), share.unit().id()).of(whole.period()).stream())
                .flatMap(reading -> reading.cumulative().stream()).toList();
        if (line.indicator().measure().isPercent() || parts.size() < line.shares().size()) {
            return Set.of();
        }
        return whole.cumulative().flatMap(figure -> FigureCheck.parts(parts, figure)).map(Set::of).orElse(Set.of());
    }
}
