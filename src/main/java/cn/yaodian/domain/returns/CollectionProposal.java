package cn.yaodian.domain.returns;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a new collection is likely to be, from those that were asked for before and the office's usual ways: the clerk
 * changes it as she likes.
 *
 * @param earlier collections of the same plan
 * @param today   the day on which it is asked for
 */
public record CollectionProposal(List<ReturnCollection> earlier, LocalDate today) {

    /** 一般事项: days for an answer. */
    private static final int DAYS_TO_ANSWER = 7;

    public CollectionProposal {
        earlier = earlier.stream().sorted(Comparator.comparing(ReturnCollection::period)).toList();
    }

    /** The way of the last one; of its kind at least. Quarters where nothing was asked for yet. */
    public Optional<ReturnPreset> preset(List<ReturnPreset> presets) {
        Optional<ReturnCollection> last = earlier.stream().max(Comparator.comparing(ReturnCollection::due));
        PeriodKind kind = last.map(one -> one.period().kind()).orElse(PeriodKind.QUARTER);
        List<ReturnPreset> ofKind = presets.stream().filter(preset -> preset.kind() == kind).toList();
        return last.flatMap(one -> ofKind.stream().filter(preset -> preset.due(one.period()).equals(one.due()))
                .findFirst()).or(() -> ofKind.stream().findFirst());
    }

    /** The periods of that kind from a year's beginning to this year's end, without those asked for already. */
    public List<Period> open(PeriodKind kind, int year) {
        if (kind == PeriodKind.ON_DEMAND) {
            return List.of();
        }
        List<Period> open = new ArrayList<>();
        Period last = Period.of(kind, LocalDate.of(Math.max(year, today.getYear()), 12, 31));
        Optional<Period> next = Optional.of(Period.of(kind, LocalDate.of(year, 1, 1)));
        while (next.isPresent() && next.get().compareTo(last) <= 0) {
            Period period = next.get();
            if (earlier.stream().noneMatch(one -> one.period().equals(period))) {
                open.add(period);
            }
            next = period.next();
        }
        return open;
    }

    /** The first one that is not overdue today; where that was asked for already, the next one that was not. */
    public Period period(ReturnPreset preset, int year) {
        Period usual = preset.period(today);
        List<Period> open = open(preset.kind(), year);
        return open.stream().filter(period -> period.compareTo(usual) >= 0).findFirst()
                .or(() -> open.stream().reduce((_, later) -> later)).orElse(usual);
    }

    /** As the preset has it; a week from today where that day is over. */
    public LocalDate due(ReturnPreset preset, Period period) {
        LocalDate usual = preset.due(period);
        return usual.isBefore(today) ? today.plusDays(DAYS_TO_ANSWER) : usual;
    }

    /** 依据 of the last one; empty where there was none. */
    public Optional<String> basis() {
        return earlier.stream().map(ReturnCollection::basis).filter(basis -> !basis.isEmpty())
                .reduce((_, later) -> later);
    }
}
