package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.service.overview.LedgerTables;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;

/** Reads what the tables show. Called away from the FX thread. */
final class LedgerSource {

    /** Plans' ledgers as they stand, and the table that is made from them. */
    record Shown(List<PlanOverview> overviews, LedgerTable table) {

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
        return new Shown(overviews, LedgerTables.tasks(overviews));
    }
}
