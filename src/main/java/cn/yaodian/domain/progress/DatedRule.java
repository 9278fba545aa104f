package cn.yaodian.domain.progress;

import java.time.LocalDate;

/**
 * A rule with the time from which it is in force, until the day before the next one's.
 *
 * @param since the first day
 */
public record DatedRule(LocalDate since, OfficeRule rule) {}
