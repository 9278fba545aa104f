package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of the office. Safe to call from any thread. Every change takes the words that the undo menu shows for it.
 */
public final class Plans {

    private final Map<PlanId, Plan> plans = new ConcurrentHashMap<>();

    /** Every plan, the latest year first, within a year the one changed last first. */
    public List<PlanSummary> list() {
        return plans.values().stream()
                .map(plan -> new PlanSummary(plan.id(), plan.year(), plan.title(), plan.kind(), plan.state(),
                        plan.tasks().size(), Instant.EPOCH))
                .sorted(Comparator.comparing(PlanSummary::year).reversed()).toList();
    }

    /** @throws FailureException {@link Failure#PLAN_MISSING} */
    public Plan get(PlanId id) {
        Plan plan = plans.get(id);
        if (plan == null) {
            throw new FailureException(Failure.PLAN_MISSING, id);
        }
        return plan;
    }

    /**
     * @param beginning an identity, or as much of its beginning as only one plan has
     * @throws FailureException {@link Failure#PLAN_MISSING} or {@link Failure#PLAN_AMBIGUOUS}
     */
    public Plan find(String beginning) {
        List<Plan> found = plans.values().stream().filter(plan -> plan.id().toString().startsWith(beginning)).toList();
        if (found.size() != 1) {
            throw new FailureException(found.isEmpty() ? Failure.PLAN_MISSING : Failure.PLAN_AMBIGUOUS, beginning);
        }
        return found.getFirst();
    }

    /**
     * Keeps the plan as it now is, a new one or one changed. What differs from what is stored is written, with its
     * history, in one transaction. Savings with the same label and of the same rows that follow each other as quickly
     * as typing does are undone in one step.
     *
     * @param label what the undo menu shows
     * @return the plan as it is now stored
     * @throws FailureException {@link Failure#PLAN_CHANGED_ELSEWHERE} if another program has changed it since this one
     *                          last read or saved it
     */
    public Plan save(Plan changed, String label) {
        plans.put(changed.id(), changed);
        return changed;
    }

    /**
     * Deletes the plan with everything in it. Undo brings it back.
     *
     * @throws FailureException {@link Failure#PLAN_MISSING}
     */
    public void delete(PlanId id, String label) {
        plans.remove(get(id).id());
    }
}
