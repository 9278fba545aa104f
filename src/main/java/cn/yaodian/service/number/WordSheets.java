package cn.yaodian.service.number;

import cn.yaodian.domain.number.NumberCount;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.storage.number.CountedWord;
import cn.yaodian.storage.number.NumberStart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that one word has counted, through the years. */
final class WordSheets {

    private static final Comparator<SeriesNumber> IN_TIME = Comparator
            .comparingInt((SeriesNumber number) -> number.series().year()).thenComparingInt(SeriesNumber::serial);

    private final List<NumberEntry> entries;
    private final List<NumberStart> starts;

    WordSheets(CountedWord counted) {
        this.entries = counted.entries();
        this.starts = counted.starts();
    }

    SeriesSheet sheet(NumberSeries series) {
        int first = starts.stream().filter(start -> start.series().equals(series)).mapToInt(NumberStart::serial)
                .findFirst().orElse(1);
        return new SeriesSheet(series, first,
                entries.stream().filter(entry -> entry.number().series().equals(series)).toList());
    }

    Stream<NumberSeries> series() {
        return Stream.concat(starts.stream().map(NumberStart::series),
                entries.stream().map(entry -> entry.number().series())).distinct();
    }

    SeriesNumber next(NumberSeries series) {
        return numbered(series, sheet(series).next());
    }

    /** The number with the total that goes with it: for one passed over, a total that was passed over with it. */
    SeriesNumber numbered(NumberSeries series, int serial) {
        if (series.run() != NumberRun.ISSUE || !issues().isEmpty() && !countsTotals()) {
            return SeriesNumber.of(series, serial);
        }
        SeriesNumber bare = SeriesNumber.of(series, serial);
        int after = totals(number -> IN_TIME.compare(number, bare) < 0).max(Comparator.naturalOrder()).orElse(0);
        int before = totals(number -> IN_TIME.compare(number, bare) > 0).min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
        NumberCount totals = totals();
        int total = totals.gaps().stream().filter(gap -> gap.to() > after && gap.from() < before)
                .map(gap -> Math.max(gap.from(), after + 1)).findFirst().orElseGet(totals::next);
        return new SeriesNumber(series, serial, OptionalInt.of(total));
    }

    /** Whether issues so far say their total; a bulletin that has run without totals goes on without. */
    boolean countsTotals() {
        return issues().stream().anyMatch(entry -> entry.number().total().isPresent())
                || starts.stream().anyMatch(start -> start.total().isPresent());
    }

    private List<NumberEntry> issues() {
        return entries.stream().filter(entry -> entry.number().series().run() == NumberRun.ISSUE).toList();
    }

    NumberCount totals() {
        int first = starts.stream().flatMap(start -> start.total().stream()).max(Comparator.naturalOrder()).orElse(1);
        return new NumberCount(first, totals(_ -> true).toList());
    }

    Optional<NumberEntry> withTotal(int total) {
        return entries.stream().filter(entry -> entry.number().total().equals(OptionalInt.of(total))).findFirst();
    }

    private Stream<Integer> totals(Predicate<SeriesNumber> which) {
        return entries.stream().map(NumberEntry::number).filter(which)
                .flatMap(number -> number.total().stream().boxed());
    }
}
