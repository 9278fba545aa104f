package cn.yaodian.storage.plan;

import cn.yaodian.domain.plan.Plan;

/**
 * A plan as it is in the database.
 *
 * @param revision goes up with every change of the plan or of anything in it
 */
public record StoredPlan(Plan plan, long revision) {}
