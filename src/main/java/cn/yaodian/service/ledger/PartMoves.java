package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.Optional;

/** Moves units' parts within a step of the history that somebody else makes. Lives as long as that step. */
final class PartMoves {

    private final RowWriter writer;
    private final LedgerStore store;
    private final PlanId plan;

    PartMoves(RowWriter writer, LedgerStore store, PlanId plan) {
        this.writer = writer;
        this.store = store;
        this.plan = plan;
    }

    /**
     * Moves a part, and puts that on the log. The first report sets a task that was only given out going.
     *
     * @return the task as it is now
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} or {@link Failure#LEDGER_ACTION_IMPOSSIBLE}
     */
    LedgerTask move(LedgerTask stored, PartId part, PartAction action, LocalDate on, String reason) {
        Part before = stored.parts().stream().filter(one -> one.id().equals(part)).findFirst()
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, part));
        if (!action.isPossible(before.state())) {
            throw new FailureException(Failure.LEDGER_ACTION_IMPOSSIBLE, before.state().title(), action.title());
        }
        Part after = before.after(action);
        LedgerTask moved = stored.withParts(
                stored.parts().stream().map(one -> one.id().equals(part) ? after : one).toList());
        keep(moved, new Move(stored.task(), Optional.of(part), action.title(), before.state().title(),
                after.state().title(), writer.by(), writer.now(), reason));
        boolean reports = action == PartAction.REPORT || action == PartAction.FINISH;
        return reports && moved.state() == TaskState.ASSIGNED ? started(moved, on) : moved;
    }

    private LedgerTask started(LedgerTask task, LocalDate on) {
        LedgerTask underway = task.after(TaskAction.START, on);
        keep(underway, new Move(task.task(), Optional.empty(), TaskAction.START.title(), task.state().title(),
                underway.state().title(), writer.by(), writer.now(), ""));
        return underway;
    }

    private void keep(LedgerTask task, Move move) {
        store.save(writer, plan, task);
        store.add(writer, plan, move);
    }
}
