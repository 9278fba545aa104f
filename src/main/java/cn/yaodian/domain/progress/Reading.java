package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was reported of a figure for one period. Both are in the indicator's measure.
 *
 * @param inPeriod   本期数: what the period added
 * @param cumulative 累计数: what it has come to since the year began, or since the indicator is counted
 */
public record Reading(Period period, Optional<BigDecimal> inPeriod, Optional<BigDecimal> cumulative) {

    public boolean isEmpty() {
        return inPeriod.isEmpty() && cumulative.isEmpty();
    }
}
