package cn.yaodian.service.workspace;

import cn.yaodian.domain.plan.PlanId;
import java.util.Set;

/**
 * What a step changed, told after it is safely stored.
 *
 * @param label  the words of the step
 * @param plans  plans added, changed or deleted
 * @param units  whether the register of units changed
 * @param office whether the office's own entry changed
 */
public record Change(String label, Set<PlanId> plans, boolean units, boolean office) {

    public Change {
        plans = Set.copyOf(plans);
    }
}
