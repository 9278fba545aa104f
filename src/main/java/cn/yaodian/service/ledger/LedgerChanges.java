package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.PartStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes several changes of ledgers in one step of the history: all of them or none. Safe to call from any thread. */
public final class LedgerChanges {

    private final Ledgers ledgers;

    public LedgerChanges(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /**
     * Makes the changes in their order.
     *
     * @param label  what undo calls the step
     * @param on     the day on which it is done; the day of finishing of what is closed
     * @param reason why, on the log; empty where none is needed
     * @throws FailureException the first that cannot be made says why; nothing is changed then:
     *                          {@link Failure#LEDGER_ENTRY_MISSING}, {@link Failure#LEDGER_ACTION_IMPOSSIBLE},
     *                          {@link Failure#REASON_MISSING}, {@link Failure#EXTENSION_LATE}
     */
    public void apply(String label, List<LedgerChange> changes, LocalDate on, String reason) {
        ledgers.journal().record(label, writer -> {
            Map<PlanId, Open> open = new HashMap<>();
            changes.forEach(change -> open
                    .computeIfAbsent(change.plan(), plan -> new Open(writer, plan, on, reason)).make(change));
            return changes;
        });
    }

    /** One plan's ledger while it is changed. */
    private final class Open {

        private final RowWriter writer;
        private final PlanId plan;
        private final LocalDate on;
        private final String reason;
        private final Map<TaskId, LedgerTask> tasks = new LinkedHashMap<>();
        private final Map<IndicatorId, LedgerIndicator> indicators = new LinkedHashMap<>();
        private final Map<IndicatorId, Integer> positions = new HashMap<>();

        Open(RowWriter writer, PlanId plan, LocalDate on, String reason) {
            this.writer = writer;
            this.plan = plan;
            this.on = on;
            this.reason = reason;
            Ledger stored = ledgers.store().load(writer.handle(), plan);
            stored.tasks().forEach(task -> {
                tasks.put(task.task(), task);
                List<LedgerIndicator> inside = stored.indicatorsOf(task.task());
                for (int position = 0; position < inside.size(); position++) {
                    indicators.put(inside.get(position).id(), inside.get(position));
                    positions.put(inside.get(position).id(), position);
                }
            });
        }

        void make(LedgerChange change) {
            TaskSteps steps = new TaskSteps(writer, ledgers.store(), plan);
            switch (change) {
                case LedgerChange.MoveTask move -> keep(steps.move(task(move.task()), move.action(), on, reason));
                case LedgerChange.MovePart move -> {
                    TaskSteps.requireReason(move.action().needsReason(), reason);
                    LedgerTask stored = task(move.task());
                    Part before = stored.part(move.part())
                            .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, move.part()));
                    new PartMoves(writer, plan).move(
                            new PartStanding(move.task(), stored.state(), move.part(), before.state()), move.action(),
                            reason);
                    keep(ledgers.task(writer, plan, move.task()));
                }
                case LedgerChange.Extend extend -> keep(steps.decideExtension(
                        steps.askExtension(task(extend.task()), on, extend.newDue(), reason, ""), true, on, ""));
                case LedgerChange.SetDue due -> save(task(due.task()).withFirstDue(due.day()));
                case LedgerChange.SetMilestone set -> save(with(task(set.task()), set));
                case LedgerChange.SetIndicator set -> save(set);
            }
        }

        private LedgerTask task(TaskId id) {
            LedgerTask task = tasks.get(id);
            if (task == null) {
                throw new FailureException(Failure.LEDGER_ENTRY_MISSING, id);
            }
            return task;
        }

        private static LedgerTask with(LedgerTask task, LedgerChange.SetMilestone set) {
            List<Milestone> milestones = new ArrayList<>(task.milestones());
            milestones.removeIf(one -> one.year() == set.year() && one.quarter() == set.quarter());
            if (!set.text().isBlank()) {
                milestones.add(new Milestone(set.year(), set.quarter(), set.text()));
            }
            milestones.sort(Comparator.comparingInt(Milestone::year).thenComparingInt(Milestone::quarter));
            return task.withMilestones(milestones);
        }

        private void save(LedgerTask task) {
            ledgers.store().save(writer, plan, task);
            keep(task);
        }

        private void keep(LedgerTask task) {
            tasks.put(task.task(), task);
        }

        private void save(LedgerChange.SetIndicator set) {
            LedgerIndicator stored = indicators.get(set.indicator());
            Integer position = positions.get(set.indicator());
            if (stored == null || position == null) {
                throw new FailureException(Failure.LEDGER_ENTRY_MISSING, set.indicator());
            }
            LedgerIndicator changed = set.change().apply(stored);
            ledgers.store().save(writer, plan, changed, position);
            indicators.put(changed.id(), changed);
        }
    }
}
