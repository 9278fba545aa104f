package cn.yaodian.service.returns;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.plan.PlanId;

/**
 * A return that has not come.
 *
 * @param lateDays  days since it was due; 0 while there is time
 * @param reminded  how often the unit has been reminded of it by that day
 * @param remindable whether it may be reminded on that day
 */
public record MissingReturn(PlanId plan, SubmissionLine line, long lateDays, int reminded, boolean remindable) {}
