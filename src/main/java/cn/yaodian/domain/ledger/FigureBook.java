package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure that was reported, by indicator and unit. Immutable. */
public final class FigureBook {

    /** One figure of one unit. */
    public record Entry(IndicatorId indicator, UnitId unit, Reading reading) {}

    private final Map<IndicatorId, Map<UnitId, Readings>> figures = new HashMap<>();

    public FigureBook(List<Entry> entries) {
        Map<IndicatorId, Map<UnitId, List<Reading>>> sorted = new HashMap<>();
        entries.forEach(entry -> sorted.computeIfAbsent(entry.indicator(), id -> new LinkedHashMap<>())
                .computeIfAbsent(entry.unit(), id -> new ArrayList<>()).add(entry.reading()));
        sorted.forEach((indicator, byUnit) -> {
            Map<UnitId, Readings> readings = new LinkedHashMap<>();
            byUnit.forEach((unit, list) -> readings.put(unit, new Readings(list)));
            figures.put(indicator, readings);
        });
    }

    public Readings of(IndicatorId indicator, UnitId unit) {
        return figures.getOrDefault(indicator, Map.of()).getOrDefault(unit, new Readings(List.of()));
    }

    /**
     * What an indicator has come to. The unit that answers for it knows the whole: the first of the owners who has reported
     * one. Where none has, the units that the target is split over are added up; of percentages there is no sum.
     */
    public Optional<BigDecimal> actual(LedgerIndicator indicator, LocalDate cutOff) {
        Optional<BigDecimal> whole = indicator.owners().stream().filter(unit -> !isShare(indicator, unit))
                .map(unit -> of(indicator.id(), unit).actual(indicator.counting(), cutOff))
                .flatMap(Optional::stream).findFirst();
        if (whole.isPresent() || indicator.measure().isPercent()) {
            return whole;
        }
        return indicator.breakdown().shares().keySet().stream()
                .map(unit -> of(indicator.id(), unit).actual(indicator.counting(), cutOff)).flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    /** An owner whose figure is only its own share of the target. */
    private static boolean isShare(LedgerIndicator indicator, UnitId unit) {
        return indicator.breakdown().shares().containsKey(unit);
    }

    /** What the period added to an indicator, by its answering unit or by all who share the target. */
    public Optional<BigDecimal> added(LedgerIndicator indicator, LocalDate from, LocalDate cutOff) {
        if (indicator.counting() == Counting.AT_POINT) {
            return Optional.empty();
        }
        Optional<BigDecimal> now = actual(indicator, cutOff);
        return now.map(figure -> figure.subtract(actual(indicator, from.minusDays(1)).orElse(BigDecimal.ZERO)));
    }
}
