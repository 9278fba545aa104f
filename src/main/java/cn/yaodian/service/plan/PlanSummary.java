package cn.yaodian.service.plan;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanSpan;
import cn.yaodian.domain.plan.PlanState;
import java.time.Instant;
import java.util.Optional;

/**
 * A plan as lists show it.
 *
 * @param year      the first year it is for
 * @param taskCount tasks in all its sections
 * @param number    of the document it is issued with; empty until it has one
 * @param changedAt when it was last changed, undo included
 */
public record PlanSummary(PlanId id, int year, String title, PlanKind kind, PlanState state, int taskCount,
        Optional<DocumentNumber> number, Instant changedAt) {

    /** The last year that it is for; the title of one for several years names them (2023—2025年). */
    public int lastYear() {
        return PlanSpan.lastYear(title, year);
    }
}
