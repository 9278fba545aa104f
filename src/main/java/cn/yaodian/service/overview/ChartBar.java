package cn.yaodian.service.overview;

import cn.yaodian.domain.view.PickedLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a bar of a chart is made from.
 *
 * @param lines  all that it counts
 * @param pieces what each of its series counts, in their order; empty where the bar is one figure
 * @param day    on which they were looked at, where that is not the cut-off date
 */
public record ChartBar(PickedLines lines, List<PickedLines> pieces, Optional<LocalDate> day) {

    public ChartBar {
        pieces = List.copyOf(pieces);
    }

    /** What one of its series counts; all where it cannot be told apart. */
    public PickedLines piece(int series) {
        return series < pieces.size() ? pieces.get(series) : lines;
    }
}
