package cn.yaodian.service.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of several changes that are made to ledgers in one step. */
public sealed interface LedgerChange {

    PlanId plan();

    /** Moves a task from state to state. */
    record MoveTask(PlanId plan, TaskId task, TaskAction action) implements LedgerChange {}

    /** Moves a unit's part in a task. */
    record MovePart(PlanId plan, TaskId task, PartId part, PartAction action) implements LedgerChange {}

    /** By when a task has to be done, where the date was not meant. */
    record SetDue(PlanId plan, TaskId task, Optional<LocalDate> day) implements LedgerChange {}

    /** Puts a task off: asked for and granted at once. */
    record Extend(PlanId plan, TaskId task, LocalDate newDue) implements LedgerChange {}

    /**
     * What is to be done by a quarter's end.
     *
     * @param text empty to take it away
     */
    record SetMilestone(PlanId plan, TaskId task, int year, int quarter, String text) implements LedgerChange {}

    /** Says something else of an indicator. */
    record SetIndicator(PlanId plan, IndicatorId indicator,
            UnaryOperator<LedgerIndicator> change) implements LedgerChange {}
}
