package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of one plan.
 *
 * @param tasks      in no order of its own: the plan has it
 * @param indicators by task, in the task's order
 */
public record Ledger(PlanId plan, List<LedgerTask> tasks, List<LedgerIndicator> indicators) {

    public Ledger {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /** Whether the plan has been issued into a ledger. */
    public boolean isOpen() {
        return !tasks.isEmpty();
    }

    public Optional<LedgerTask> task(TaskId id) {
        return tasks.stream().filter(task -> task.task().equals(id)).findFirst();
    }

    public List<LedgerIndicator> indicatorsOf(TaskId id) {
        return indicators.stream().filter(indicator -> indicator.task().equals(id)).toList();
    }

    public Optional<LedgerIndicator> indicator(IndicatorId id) {
        return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }
}
