package cn.yaodian.service.export;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.office.Offices;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;

/** Where exports take from what they write. */
public interface ExportSource {

    /** @throws cn.yaodian.domain.failure.FailureException PLAN_MISSING */
    Plan plan(PlanId id);

    UnitRegister register();

    Office office();

    /** What the workspace keeps, as it is at the time of each export. */
    static ExportSource of(Plans plans, Units units, Offices offices) {
        return new ExportSource() {
            @Override
            public Plan plan(PlanId id) {
                return plans.get(id);
            }

            @Override
            public UnitRegister register() {
                return units.register();
            }

            @Override
            public Office office() {
                return offices.get();
            }
        };
    }
}
