package cn.yaodian.service.agenda;

import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes what waits for the clerk. Safe to call from any thread. */
public final class Agenda {

    private final Workspace workspace;

    public Agenda(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What waits in the plans and manuscripts of the years from the first to the last. Plans that have a ledger are
     * done with as texts: whom their duties mean is asked there, see {@link LedgerWaiting#open()}.
     */
    public Waiting waiting(int firstYear, int lastYear) {
        Set<PlanId> opened = workspace.ledgers().opened();
        List<PlanSummary> shown = workspace.plans().list().stream()
                .filter(plan -> firstYear <= plan.year() && plan.year() <= lastYear).toList();
        List<Waiting.Unled> unled = new ArrayList<>();
        Map<String, Waiting.UnknownUnit> unknown = new LinkedHashMap<>();
        UnitRegister register = workspace.units().register();
        for (PlanSummary summary : shown) {
            if (opened.contains(summary.id())) {
                continue;
            }
            Plan plan = workspace.plans().get(summary.id());
            collectUnled(plan, unled);
            collectUnknown(plan, register, unknown);
        }
        List<PlanSummary> drafts = shown.stream().filter(plan -> plan.state() != PlanState.ISSUED).toList();
        List<ManuscriptSummary> written = workspace.manuscripts().all().stream()
                .filter(manuscript -> firstYear <= manuscript.year() && manuscript.year() <= lastYear)
                .filter(manuscript -> manuscript.state() == ManuscriptState.DRAFT).toList();
        return new Waiting(shown, drafts, written, unled, List.copyOf(unknown.values()));
    }

    private static void collectUnled(Plan plan, List<Waiting.Unled> into) {
        Numbering numbering = Numbering.of(plan);
        for (Task task : plan.tasks()) {
            // A document that names responsible units names no lead; there the first of them answers.
            if (task.duties(DutyRole.LEAD).isEmpty() && task.duties(DutyRole.RESPONSIBLE).isEmpty()) {
                String words = task.title().isEmpty() ? task.body() : task.title();
                into.add(new Waiting.Unled(plan.id(), plan.year(), task.id(), numbering.label(task), words));
            }
        }
    }

    private static void collectUnknown(Plan plan, UnitRegister register, Map<String, Waiting.UnknownUnit> into) {
        for (Task task : plan.tasks()) {
            for (Duty duty : task.duties()) {
                if (duty.unit().flatMap(register::find).isEmpty() && register.find(duty.name()).isEmpty()) {
                    into.merge(duty.name(), new Waiting.UnknownUnit(duty.name(), 1, plan.id(), task.id()),
                            (known, _) -> known.again());
                }
            }
        }
    }
}
