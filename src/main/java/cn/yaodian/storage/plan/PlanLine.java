package cn.yaodian.storage.plan;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanState;
import java.time.Instant;
import java.util.Optional;

/** A plan in a list, without what is in it. */
public record PlanLine(PlanId id, int year, String title, PlanKind kind, PlanState state, int taskCount,
        Optional<DocumentNumber> number, Instant changedAt) {}
