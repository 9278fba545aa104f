package cn.yaodian.service.duty;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 未明确的责任单位: a name in the duties of issued plans that means no unit yet.
 *
 * @param name  as the plans print it
 * @param group of the register that goes by it; none where the register does not have the name
 * @param uses  where it stands, in the plans' order
 */
public record OpenDuty(String name, Optional<Unit> group, List<Use> uses) {

    /**
     * A task that names it.
     *
     * @param label its number as printed
     * @param words its lead sentence, or its text where it has none
     */
    public record Use(PlanId plan, TaskId task, String label, String words) {}

    public OpenDuty {
        uses = List.copyOf(uses);
    }

    /** Plans that name it. */
    public Set<PlanId> plans() {
        return uses.stream().map(Use::plan).collect(Collectors.toSet());
    }
}
