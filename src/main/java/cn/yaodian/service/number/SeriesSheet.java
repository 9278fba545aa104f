package cn.yaodian.service.number;

import cn.yaodian.domain.number.NumberCount;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.domain.number.NumberSeries;
import java.util.List;

/**
 * One series as the register shows it.
 *
 * @param first   number that this program gives; those before it were given on paper
 * @param entries the lowest number first
 */
public record SeriesSheet(NumberSeries series, int first, List<NumberEntry> entries) {

    public SeriesSheet {
        entries = List.copyOf(entries);
    }

    /** 空号: what nobody has, below the highest. */
    public List<NumberGap> gaps() {
        return count().gaps();
    }

    /** The serial number that comes next. */
    public int next() {
        return count().next();
    }

    private NumberCount count() {
        return new NumberCount(first, entries.stream().map(entry -> entry.number().serial()).toList());
    }
}
