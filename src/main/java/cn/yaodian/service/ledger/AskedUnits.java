package cn.yaodian.service.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.LedgerStore;
import cn.yaodian.storage.ledger.ReturnStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks units that get their first part in a plan for the returns that are under way. */
final class AskedUnits {

    private final ReturnStore store = new ReturnStore();
    private final LedgerStore ledgers = new LedgerStore();

    /** Of collections whose time is over they owe nothing: they had no part then. */
    void ask(RowWriter writer, PlanId plan, Collection<UnitId> units, LocalDate today) {
        for (ReturnCollection collection : store.collections(writer.handle(), plan)) {
            if (collection.due().isBefore(today)) {
                continue;
            }
            Set<UnitId> known = store.submissions(writer.handle(), collection.id()).stream().map(Submission::unit)
                    .collect(Collectors.toSet());
            units.stream().filter(unit -> !known.contains(unit))
                    .forEach(unit -> store.save(writer, plan, Submission.owed(collection.id(), unit)));
        }
    }

    /**
     * Who has nothing left to report on the plan owes nothing more to any of its collections. Where something came, or
     * somebody was reminded, that stays on record.
     */
    void release(RowWriter writer, PlanId plan, Collection<UnitId> units) {
        if (units.isEmpty()) {
            return;
        }
        Set<UnitId> asked = new Asked(ledgers.load(writer.handle(), plan)).units();
        for (ReturnCollection collection : store.collections(writer.handle(), plan)) {
            store.submissions(writer.handle(), collection.id()).stream()
                    .filter(one -> units.contains(one.unit()) && !asked.contains(one.unit()))
                    .filter(one -> one.state() == SubmissionState.OWED && one.reminders().isEmpty())
                    .forEach(one -> store.delete(writer, plan, one));
        }
    }
}
