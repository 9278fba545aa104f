package cn.yaodian.domain.ledger;

import cn.yaodian.domain.plan.TaskId;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line of the log: something was done with a task or with a unit's part in it.
 *
 * @param part   none where the task as a whole was moved
 * @param action as it is called: 签收, 延期获准
 * @param from   title of the state before
 * @param to     title of the state after; the same where the state stays
 * @param who    who did it, or entered it
 * @param reason empty where none was needed and none given
 */
public record Move(TaskId task, Optional<PartId> part, String action, String from, String to, String who,
        OffsetDateTime at, String reason) {

    public Move {
        reason = reason.strip();
    }
}
