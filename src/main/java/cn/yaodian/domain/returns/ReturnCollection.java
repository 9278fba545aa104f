package cn.yaodian.domain.returns;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import java.time.LocalDate;

/**
 * 报送事项: returns on a plan that are asked of its units for one period.
 *
 * @param matter 报送事项 as it is called in lists
 * @param basis  依据文号; empty where there is none
 * @param due    要求时限: the last day
 */
public record ReturnCollection(CollectionId id, PlanId plan, Period period, String matter, String basis,
        LocalDate due) {

    public ReturnCollection {
        matter = matter.strip();
        basis = basis.strip();
        if (matter.isEmpty()) {
            throw new IllegalArgumentException("a collection has a name");
        }
    }
}
