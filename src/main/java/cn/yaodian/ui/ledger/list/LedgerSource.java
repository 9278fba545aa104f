package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.service.overview.LedgerSearch;
import cn.yaodian.service.overview.LedgerTables;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.ledger.filter.QuickFilter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the tables show. Called away from the FX thread. */
final class LedgerSource {

    /**
     * Plans' ledgers as they stand, and the table that is made from them.
     *
     * @param counts of lines that each quick filter finds
     */
    record Shown(List<PlanOverview> overviews, LedgerSearch search, Map<QuickFilter, Integer> counts) {

        /** Whether any task has been given out. */
        boolean isOpen() {
            return overviews.stream().anyMatch(overview -> !overview.tasks().isEmpty());
        }
    }

    private final Workspace workspace;

    LedgerSource(Workspace workspace) {
        this.workspace = workspace;
    }

    List<PlanSummary> plans() {
        return workspace.plans().list();
    }

    Shown read(LedgerSheet sheet, List<PlanId> plans, LocalDate cutOff) {
        List<PlanOverview> overviews = plans.stream().map(plan -> workspace.overviews().on(plan, cutOff)).toList();
        LedgerSearch search = new LedgerSearch(LedgerTables.of(sheet, overviews));
        Map<QuickFilter, Integer> counts = new LinkedHashMap<>();
        QuickFilter.of(sheet)
                .forEach(quick -> counts.put(quick, search.rows(quick.alone(), LedgerOrder.OF_PLAN).size()));
        return new Shown(overviews, search, counts);
    }
}
