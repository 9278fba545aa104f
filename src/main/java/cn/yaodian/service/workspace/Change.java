package cn.yaodian.service.workspace;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.plan.PlanId;
import java.util.Set;

/**
 * What a step changed, told after it is safely stored.
 *
 * @param label       the words of the step
 * @param plans       plans added, changed or deleted
 * @param manuscripts manuscripts added, changed, issued or deleted
 * @param templates   whether the office's templates changed
 * @param numbers     whether the register of numbers changed
 * @param units       whether the register of units changed
 * @param office      whether the office's own entry changed
 * @param rules       whether the rules of lights changed
 * @param views       whether the office's table presets or saved views changed
 * @param calendar    whether the calendar of working days changed
 */
public record Change(String label, Set<PlanId> plans, Set<ManuscriptId> manuscripts, boolean templates,
        boolean numbers, boolean units, boolean office, boolean rules, boolean views,
        boolean calendar) {

    public Change {
        plans = Set.copyOf(plans);
        manuscripts = Set.copyOf(manuscripts);
    }
}
