package cn.yaodian.domain.returns;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.office.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a ledger still asks units about. Nobody is asked about a task that is closed or suspended, nor about a matter
 * that it has handed back or that the plan has taken from it; who has done its part is asked for figures only.
 */
public final class Asked {

    private final Ledger ledger;

    public Asked(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Every unit that has something to report. */
    public Set<UnitId> units() {
        Set<UnitId> units = new LinkedHashSet<>();
        for (LedgerTask task : ledger.tasks()) {
            task.parts().stream().filter(part -> isAsked(task, part)).map(Part::unit).forEach(units::add);
        }
        ledger.indicators().stream().filter(this::isOpen).forEach(indicator -> units.addAll(asked(indicator)));
        return units;
    }

    /** Whether a unit still reports on its part in a task. */
    public boolean isAsked(LedgerTask task, Part part) {
        return task.state().isOpen() && part.state().isBorne()
                && part.state() != PartState.HANDED_BACK && part.state() != PartState.FINISHED;
    }

    /** The indicators whose figures a unit still reports, its own share of the target or the whole. */
    public List<LedgerIndicator> indicators(UnitId unit) {
        return ledger.indicators().stream().filter(this::isOpen).filter(one -> asked(one).contains(unit)).toList();
    }

    /** The indicators that a unit reports or reported, those as well of tasks that are closed. */
    public List<LedgerIndicator> indicatorsEver(UnitId unit) {
        return ledger.indicators().stream().filter(one -> reporting(one).contains(unit)).toList();
    }

    private boolean isOpen(LedgerIndicator indicator) {
        return ledger.task(indicator.task()).filter(task -> task.state().isOpen()).isPresent();
    }

    /** Who reports it, without those from whom the plan has taken the task. */
    private List<UnitId> asked(LedgerIndicator indicator) {
        List<UnitId> units = new ArrayList<>(reporting(indicator));
        ledger.task(indicator.task()).ifPresent(task -> units.removeAll(task.relieved()));
        return units;
    }

    private static List<UnitId> reporting(LedgerIndicator indicator) {
        List<UnitId> units = new ArrayList<>(indicator.owners());
        units.addAll(indicator.breakdown().shares().keySet());
        return units;
    }
}
