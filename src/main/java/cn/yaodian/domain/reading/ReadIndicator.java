package cn.yaodian.domain.reading;

import cn.yaodian.domain.indicator.Indicator;

/**
 * A target as written.
 *
 * @param task label of the task it stands in, empty where it stands in none
 */
public record ReadIndicator(String task, Indicator indicator) {}
