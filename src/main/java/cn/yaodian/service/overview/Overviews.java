package cn.yaodian.service.overview;

import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.PlanRecords;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.service.ledger.Ledgers;
import cn.yaodian.service.ledger.LightRules;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Puts together what is on record of a plan and judges it on a cut-off date; keeps the latest few until something is
 * written. Safe to call from any thread.
 */
public final class Overviews {

    private final Plans plans;
    private final Units units;
    private final Ledgers ledgers;
    private final Returns returns;
    private final LightRules rules;
    private final BooleanSupplier writing;
    private final KeptOverviews kept = new KeptOverviews();

    /** @param writing whether this thread has a step under way, which others do not see and which may still fail */
    public Overviews(Plans plans, Units units, Ledgers ledgers, Returns returns, LightRules rules,
            BooleanSupplier writing) {
        this.plans = plans;
        this.units = units;
        this.ledgers = ledgers;
        this.returns = returns;
        this.rules = rules;
        this.writing = writing;
    }

    /**
     * Judged by the rule that was in force on the cut-off date.
     *
     * @throws cn.yaodian.domain.failure.FailureException if there is no such plan
     */
    public PlanOverview on(PlanId id, LocalDate cutOff) {
        return writing.getAsBoolean() ? read(id, cutOff) : kept.get(id, cutOff, () -> read(id, cutOff));
    }

    /** Something was stored; whoever asks from now on is given what it is with that. */
    public void forget() {
        kept.forget();
    }

    private PlanOverview read(PlanId id, LocalDate cutOff) {
        return overview(id, cutOff, returns.latest(id, cutOff));
    }

    /** The same without what units wrote of their parts, which is most of what there is to be read. */
    public PlanOverview withoutReports(PlanId id, LocalDate cutOff) {
        return overview(id, cutOff, Map.of());
    }

    private PlanOverview overview(PlanId id, LocalDate cutOff, Map<PartId, PartReport> latest) {
        Plan plan = plans.get(id);
        Map<CollectionId, List<Submission>> owed = returns.submissions(id);
        List<PlanRecords.Collected> collected = returns.collections(id).stream()
                .map(collection -> new PlanRecords.Collected(collection,
                        owed.getOrDefault(collection.id(), List.of())))
                .toList();
        PlanRecords records = new PlanRecords(plan, ledgers.get(id), units.register(), ledgers.figures(id), latest,
                collected);
        return PlanOverview.of(records, judgement(plan, cutOff));
    }

    private Judgement judgement(Plan plan, LocalDate cutOff) {
        OfficeRule rule = rules.inForce(cutOff);
        YearMonth first = YearMonth.of(plan.year(), 1);
        return new Judgement(cutOff, rule.lights(), rule.schedule().over(first, YearMonth.from(plan.lastDay())),
                rule.margin());
    }
}
