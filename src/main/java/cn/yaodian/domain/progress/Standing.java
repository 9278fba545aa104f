package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a task or an indicator stands on the cut-off date: all that lights are judged by.
 *
 * @param finished   done, whenever
 * @param difference percentage points between completion and what is expected; none where nothing is counted
 * @param daysLeft   to the due date, below 0 once it is over; none where it has no due date
 * @param unreported whether a return is owed for a period that is over
 */
public record Standing(boolean finished, Optional<BigDecimal> difference, Optional<Long> daysLeft,
        boolean unreported) {}
