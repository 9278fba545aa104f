package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Indicator;

/**
 * A target and where its words stand.
 *
 * @param start index in the source of the first character of its wording
 * @param end   index behind the last
 */
public record FoundIndicator(Indicator indicator, int start, int end) {}
