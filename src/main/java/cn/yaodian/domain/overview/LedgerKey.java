package cn.yaodian.domain.overview;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.returns.CollectionId;

/** What a line of a ledger's table is about: the same thing has the same key in every table and on every day. */
public sealed interface LedgerKey {

    PlanId plan();

    record OfTask(PlanId plan, TaskId task) implements LedgerKey {}

    record OfPart(PlanId plan, TaskId task, PartId part) implements LedgerKey {}

    record OfIndicator(PlanId plan, TaskId task, IndicatorId indicator) implements LedgerKey {}

    record OfSubmission(PlanId plan, CollectionId collection, UnitId unit) implements LedgerKey {}
}
