package cn.yaodian.composing.number;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.domain.number.NumberSeries;
import java.util.List;

/**
 * One series for the table.
 *
 * @param entries the lowest number first
 * @param gaps    what nobody has, below the highest
 * @param next    the serial number that comes next
 */
public record RegisterPart(NumberSeries series, List<NumberEntry> entries, List<NumberGap> gaps, int next) {

    public RegisterPart {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }
}
