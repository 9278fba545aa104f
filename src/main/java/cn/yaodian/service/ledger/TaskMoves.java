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
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.PartStanding;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Moves tasks and units' parts from state to state, each move with who, when and why on the log. Safe to call from any
 * thread.
 */
public final class TaskMoves {

    /** Working days within which a unit may hand a matter back as not its own. */
    static final int HAND_BACK_WITHIN = 7;

    private final Ledgers ledgers;
    private final Supplier<WorkingDays> workingDays;

    /** @param workingDays asked anew each time: the calendar may change */
    public TaskMoves(Ledgers ledgers, Supplier<WorkingDays> workingDays) {
        this.ledgers = ledgers;
        this.workingDays = workingDays;
    }

    /**
     * Moves a task.
     *
     * @param on     the day on which it was done, for {@link TaskAction#CLOSE}
     * @param reason empty where none is needed
     * @throws FailureException {@link Failure#REASON_MISSING}, {@link Failure#LEDGER_ACTION_IMPOSSIBLE} or
     *                          {@link Failure#LEDGER_ENTRY_MISSING}
     */
    public LedgerTask move(PlanId plan, TaskId task, TaskAction action, LocalDate on, String reason) {
        return ledgers.journal().record(action.title(),
                writer -> steps(writer, plan).move(ledgers.task(writer, plan, task), action, on, reason));
    }

    /**
     * Moves a unit's part in a task. The first report sets a task that was only given out going.
     *
     * @param on the day of the action
     * @throws FailureException as {@link #move}, and {@link Failure#HANDING_BACK_LATE}
     */
    public LedgerTask movePart(PlanId plan, TaskId task, PartId part, PartAction action, LocalDate on, String reason) {
        TaskSteps.requireReason(action.needsReason(), reason);
        return ledgers.journal().record(action.title(), writer -> {
            LedgerTask stored = ledgers.task(writer, plan, task);
            refuseIfLate(writer, task, action, on);
            Part before = stored.part(part).orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, part));
            new PartMoves(writer, plan).move(new PartStanding(task, stored.state(), part, before.state()), action,
                    reason);
            return ledgers.task(writer, plan, task);
        });
    }

    /**
     * Puts an extension that was asked for on record.
     *
     * @throws FailureException {@link Failure#EXTENSION_LATE} where the task was due already, or has no due date to be
     *                          put off, or the new date is no later; {@link Failure#REASON_MISSING}
     */
    public LedgerTask askExtension(PlanId plan, TaskId task, LocalDate askedOn, LocalDate newDue, String reason,
            String progress) {
        return ledgers.journal().record(LedgerStep.EXTENSION.title(), writer -> steps(writer, plan)
                .askExtension(ledgers.task(writer, plan, task), askedOn, newDue, reason, progress));
    }

    /**
     * Grants or refuses the extension that waits for an answer.
     *
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where none waits
     */
    public LedgerTask decideExtension(PlanId plan, TaskId task, boolean granted, LocalDate on, String note) {
        LedgerStep step = granted ? LedgerStep.GRANT : LedgerStep.REFUSE;
        return ledgers.journal().record(step.title(),
                writer -> steps(writer, plan).decideExtension(ledgers.task(writer, plan, task), granted, on, note));
    }

    private TaskSteps steps(RowWriter writer, PlanId plan) {
        return new TaskSteps(writer, ledgers.store(), plan);
    }

    /** Counted from the day on which the unit was given the matter last. */
    private void refuseIfLate(RowWriter writer, TaskId task, PartAction action, LocalDate on) {
        if (action != PartAction.HAND_BACK) {
            return;
        }
        LocalDate given = ledgers.store().moves(writer.handle(), task).stream()
                .filter(move -> move.part().isEmpty() && move.action().equals(TaskAction.ASSIGN.title()))
                .map(move -> move.at().toLocalDate()).reduce((one, later) -> later).orElse(on);
        LocalDate last = workingDays.get().after(given, HAND_BACK_WITHIN);
        if (on.isAfter(last)) {
            throw new FailureException(Failure.HANDING_BACK_LATE, last);
        }
    }

    static Move assigned(LedgerTask task, String who, OffsetDateTime at) {
        return new Move(task.task(), Optional.empty(), TaskAction.ASSIGN.title(), TaskState.DRAFTED.title(),
                TaskState.ASSIGNED.title(), who, at, "");
    }
}
