package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves tasks within a step of the history that somebody else makes. Lives as long as that step. */
final class TaskSteps {

    private final RowWriter writer;
    private final LedgerStore store;
    private final PlanId plan;

    TaskSteps(RowWriter writer, LedgerStore store, PlanId plan) {
        this.writer = writer;
        this.store = store;
        this.plan = plan;
    }

    /** @throws FailureException {@link Failure#REASON_MISSING} or {@link Failure#LEDGER_ACTION_IMPOSSIBLE} */
    LedgerTask move(LedgerTask stored, TaskAction action, LocalDate on, String reason) {
        requireReason(action.needsReason(), reason);
        if (!action.isPossible(stored.state())) {
            throw new FailureException(Failure.LEDGER_ACTION_IMPOSSIBLE, stored.state().title(), action.title());
        }
        LedgerTask moved = stored.after(action, on);
        keep(moved, action.title(), stored.state().title(), reason);
        return moved;
    }

    /** @throws FailureException {@link Failure#REASON_MISSING} or {@link Failure#EXTENSION_LATE} */
    LedgerTask askExtension(LedgerTask stored, LocalDate askedOn, LocalDate newDue, String reason, String progress) {
        requireReason(true, reason);
        LocalDate due = stored.due(askedOn).filter(day -> !askedOn.isAfter(day) && newDue.isAfter(day))
                .orElseThrow(() -> new FailureException(Failure.EXTENSION_LATE));
        List<Extension> extensions = new ArrayList<>(stored.extensions());
        extensions.add(new Extension(askedOn, due, newDue, reason, progress, Optional.empty()));
        return extended(stored.withExtensions(extensions), LedgerStep.EXTENSION, reason);
    }

    /** @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where none waits for an answer */
    LedgerTask decideExtension(LedgerTask stored, boolean granted, LocalDate on, String note) {
        List<Extension> extensions = new ArrayList<>(stored.extensions());
        if (extensions.isEmpty() || extensions.getLast().verdict().isPresent()) {
            throw new FailureException(Failure.LEDGER_ENTRY_MISSING, stored.task());
        }
        Extension waiting = extensions.removeLast();
        extensions.add(waiting.decided(new Extension.Verdict(granted, on, writer.by(), note)));
        return extended(stored.withExtensions(extensions), granted ? LedgerStep.GRANT : LedgerStep.REFUSE, note);
    }

    private LedgerTask extended(LedgerTask task, LedgerStep step, String reason) {
        keep(task, step.title(), task.state().title(), reason);
        return task;
    }

    private void keep(LedgerTask task, String action, String before, String reason) {
        store.save(writer, plan, task);
        store.add(writer, plan, new Move(task.task(), Optional.empty(), action, before, task.state().title(),
                writer.by(), writer.now(), reason));
    }

    static void requireReason(boolean needed, String reason) {
        if (needed && reason.isBlank()) {
            throw new FailureException(Failure.REASON_MISSING);
        }
    }
}
