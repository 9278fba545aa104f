package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes many lines of ledgers in one step. What cannot be changed is left out and said so. Safe to call from any thread. */
public final class BulkEdits {

    private static final String LABEL = "批量修改台账";

    private final Ledgers ledgers;
    private final LedgerChanges changes;

    public BulkEdits(Ledgers ledgers) {
        this.ledgers = ledgers;
        this.changes = new LedgerChanges(ledgers);
    }

    /** What a change would do, line by line; nothing is written. */
    public List<BulkLine> preview(List<LedgerKey> keys, BulkEdit edit) {
        List<BulkLine> lines = new ArrayList<>();
        byPlan(keys).forEach((plan, some) -> {
            BulkPlan step = new BulkPlan(ledgers.get(plan), edit);
            some.forEach(key -> lines.add(step.line(key)));
        });
        return lines;
    }

    /**
     * Makes a change, all of it in one step that undo takes back.
     *
     * @return how many lines were changed
     * @throws FailureException {@link Failure#REASON_MISSING} where the action needs one, or what
     *                          {@link LedgerChanges#apply} says where somebody else has changed the ledger meanwhile
     */
    public int apply(List<LedgerKey> keys, BulkEdit edit) {
        requireReason(edit);
        List<LedgerChange> wanted = preview(keys, edit).stream().map(BulkLine::change).flatMap(Optional::stream)
                .toList();
        if (!wanted.isEmpty()) {
            changes.apply(LABEL, wanted, on(edit), reason(edit));
        }
        return wanted.size();
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

    /** Only closing a task asks for a day. */
    private static LocalDate on(BulkEdit edit) {
        return edit instanceof BulkEdit.Move move ? move.on() : LocalDate.now();
    }

    private static String reason(BulkEdit edit) {
        return switch (edit) {
            case BulkEdit.Move move -> move.reason();
            case BulkEdit.MovePart move -> move.reason();
            case BulkEdit.Due _,BulkEdit.IndicatorDue _ -> "";
            case BulkEdit.IndicatorCounting _,BulkEdit.IndicatorSource _ -> "";
        };
    }
}
