package cn.yaodian.service.overview.edit;

import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.ledger.LedgerChange;
import cn.yaodian.service.ledger.LedgerChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes cells that were changed into the ledger: first as proposals, then in one step. Safe to call from any thread. */
public final class LedgerEdits {

    private static final String STEP = "批量修改台账";

    private final LedgerChanges changes;

    public LedgerEdits(LedgerChanges changes) {
        this.changes = changes;
    }

    /** Keys of the columns that may be changed in a table. Returns are not: they are received, sent back and accepted. */
    public static Set<String> editable(LedgerSheet sheet) {
        return switch (sheet) {
            case TASKS -> TaskTaking.TASK_COLUMNS;
            case PARTS -> TaskTaking.PART_COLUMNS;
            case INDICATORS -> IndicatorTaking.COLUMNS;
            case RETURNS -> Set.of();
        };
    }

    /**
     * Says what each edit would change, and why it is not taken where it is not. What changes nothing is left out.
     *
     * @param plans those that the edits are about, as the tables showed them
     */
    public List<ProposedEdit> propose(List<CellEdit> edits, List<PlanOverview> plans, EditTerms terms) {
        return proposeEach(edits, plans, terms).stream().flatMap(Optional::stream).toList();
    }

    /** One for each edit, none for what changes nothing. */
    List<Optional<ProposedEdit>> proposeEach(List<CellEdit> edits, List<PlanOverview> plans, EditTerms terms) {
        Map<PlanId, EditedPlan> edited = new HashMap<>();
        plans.forEach(plan -> edited.put(plan.plan().id(), new EditedPlan(plan, terms)));
        List<Optional<ProposedEdit>> proposed = new ArrayList<>();
        for (CellEdit edit : edits) {
            EditedPlan plan = edited.get(edit.key().plan());
            proposed.add(plan == null ? Optional.of(EditedPlan.unknown(edit)) : plan.propose(edit));
        }
        return proposed;
    }

    /**
     * Makes the changes that are not refused, all in one step of the history or none.
     *
     * @return how many were made
     * @throws cn.yaodian.domain.failure.FailureException where the ledger has moved on since they were proposed
     */
    public int apply(List<ProposedEdit> proposed, EditTerms terms) {
        List<LedgerChange> made = proposed.stream().map(ProposedEdit::change).flatMap(Optional::stream).toList();
        if (!made.isEmpty()) {
            changes.apply(STEP, made, terms.on(), terms.reason());
        }
        return made.size();
    }

    /** Which table a line stands in. */
    public static LedgerSheet sheet(LedgerKey key) {
        return switch (key) {
            case LedgerKey.OfTask _ -> LedgerSheet.TASKS;
            case LedgerKey.OfPart _ -> LedgerSheet.PARTS;
            case LedgerKey.OfIndicator _ -> LedgerSheet.INDICATORS;
            case LedgerKey.OfSubmission _ -> LedgerSheet.RETURNS;
        };
    }
}
