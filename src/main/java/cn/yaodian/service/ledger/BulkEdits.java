package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.storage.change.RowWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes many lines of ledgers in one step. What cannot be changed is left out and said so. Safe to call from any thread. */
public final class BulkEdits {

    private static final String LABEL = "批量修改台账";

    private final Ledgers ledgers;

    public BulkEdits(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** What a change would do, line by line; nothing is written. */
    public List<BulkLine> preview(List<LedgerKey> keys, BulkEdit edit) {
        List<BulkLine> lines = new ArrayList<>();
        byPlan(keys).forEach((plan, some) -> {
            BulkStep step = new BulkStep(ledgers.get(plan), edit, "", OffsetDateTime.MIN);
            some.forEach(key -> lines.add(step.take(key)));
        });
        return lines;
    }

    /**
     * Makes a change, all of it in one step that undo takes back.
     *
     * @return how many lines were changed
     * @throws FailureException {@link Failure#REASON_MISSING} where the action needs one
     */
    public int apply(List<LedgerKey> keys, BulkEdit edit) {
        requireReason(edit);
        return ledgers.journal().record(LABEL, writer -> byPlan(keys).entrySet().stream()
                .mapToInt(some -> apply(writer, some.getKey(), some.getValue(), edit)).sum());
    }

    private int apply(RowWriter writer, PlanId plan, List<LedgerKey> keys, BulkEdit edit) {
        Ledger ledger = ledgers.store().load(writer.handle(), plan);
        BulkStep step = new BulkStep(ledger, edit, writer.by(), writer.now());
        int changed = (int) keys.stream().map(step::take).filter(BulkLine::isChanged).count();
        step.changedTasks().forEach(task -> ledgers.store().save(writer, plan, task));
        step.moves().forEach(move -> ledgers.store().add(writer, plan, move));
        step.changedIndicators()
                .forEach(one -> ledgers.store().save(writer, plan, one, place(ledger, one.task(), one.id())));
        return changed;
    }

    private static int place(Ledger ledger, TaskId task, IndicatorId id) {
        return ledger.indicatorsOf(task).stream().map(LedgerIndicator::id).toList().indexOf(id);
    }

    private static Map<PlanId, List<LedgerKey>> byPlan(List<LedgerKey> keys) {
        return keys.stream().collect(Collectors.groupingBy(LedgerKey::plan, LinkedHashMap::new, Collectors.toList()));
    }

    private static void requireReason(BulkEdit edit) {
        boolean missing = edit instanceof BulkEdit.Move move && move.action().needsReason() && move.reason().isBlank()
                || edit instanceof BulkEdit.MovePart part && part.action().needsReason() && part.reason().isBlank();
        if (missing) {
            throw new FailureException(Failure.REASON_MISSING);
        }
    }
}
