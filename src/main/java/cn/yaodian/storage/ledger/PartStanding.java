package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.plan.TaskId;

/** How far a unit's part in a task, and the task, have come. */
public record PartStanding(TaskId task, TaskState taskState, PartId part, PartState state) {

    public PartStanding with(TaskState moved) {
        return new PartStanding(task, moved, part, state);
    }

    public PartStanding with(PartState moved) {
        return new PartStanding(task, taskState, part, moved);
    }
}
