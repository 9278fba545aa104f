package cn.yaodian.service.returns;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which forms are to be made.
 *
 * @param units those that get one; empty for every unit that is asked, under a {@link Cover#REMINDER} for every one that
 *              has not reported
 * @param on    the day that the forms and the letter bear
 */
public record FormOrder(PlanId plan, CollectionId collection, Set<UnitId> units, Cover cover, LocalDate on) {

    public FormOrder {
        units = Set.copyOf(units);
    }
}
