package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.LedgerStore;
import cn.yaodian.storage.ledger.PartStanding;
import cn.yaodian.storage.ledger.UnitRecords;
import java.util.Optional;

/** Moves units' parts within a step of the history that somebody else makes. Lives as long as that step. */
final class PartMoves {

    private final RowWriter writer;
    private final LedgerStore log = new LedgerStore();
    private final UnitRecords records = new UnitRecords();
    private final PlanId plan;

    PartMoves(RowWriter writer, PlanId plan) {
        this.writer = writer;
        this.plan = plan;
    }

    /**
     * Moves a part, and puts that on the log. The first report sets a task that was only given out going.
     *
     * @throws FailureException {@link Failure#LEDGER_ACTION_IMPOSSIBLE}
     */
    void move(PartStanding before, PartAction action, String reason) {
        if (!action.isPossible(before.state())) {
            throw new FailureException(Failure.LEDGER_ACTION_IMPOSSIBLE, before.state().title(), action.title());
        }
        boolean starts = (action == PartAction.REPORT || action == PartAction.FINISH)
                && before.taskState() == TaskState.ASSIGNED;
        PartStanding after = before.with(action.to()).with(starts ? TaskAction.START.to() : before.taskState());
        records.save(writer, plan, before, after);
        log(before, Optional.of(before.part()), action.title(), before.state().title(), after.state().title(), reason);
        if (starts) {
            log(before, Optional.empty(), TaskAction.START.title(), before.taskState().title(),
                    after.taskState().title(), "");
        }
    }

    private void log(PartStanding moved, Optional<PartId> part, String action, String from, String to, String reason) {
        log.add(writer, plan, new Move(moved.task(), part, action, from, to, writer.by(), writer.now(), reason));
    }
}
