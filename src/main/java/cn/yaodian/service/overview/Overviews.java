package cn.yaodian.service.overview;

import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.PlanRecords;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.service.ledger.Ledgers;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Puts together what is on record of a plan and judges it on a cut-off date. Safe to call from any thread. */
public final class Overviews {

    private final Plans plans;
    private final Units units;
    private final Ledgers ledgers;
    private final Returns returns;

    public Overviews(Plans plans, Units units, Ledgers ledgers, Returns returns) {
        this.plans = plans;
        this.units = units;
        this.ledgers = ledgers;
        this.returns = returns;
    }

    /** @throws cn.yaodian.domain.failure.FailureException if there is no such plan */
    public PlanOverview on(PlanId id, LocalDate cutOff) {
        Plan plan = plans.get(id);
        List<PlanRecords.Collected> collected = returns.collections(id).stream()
                .map(collection -> new PlanRecords.Collected(collection, returns.submissions(collection.id())))
                .toList();
        PlanRecords records = new PlanRecords(plan, ledgers.get(id), units.register(), ledgers.figures(id),
                returns.latest(id, cutOff), collected);
        Schedule schedule = new Schedule.Linear(YearMonth.of(plan.year(), 1), YearMonth.from(plan.lastDay()));
        return PlanOverview.of(records, new Judgement(cutOff, LightRule.BY_PACE, schedule, PaceMargin.USUAL));
    }
}
