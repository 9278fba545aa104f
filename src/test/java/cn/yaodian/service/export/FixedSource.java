package cn.yaodian.service.export;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;

/** An office that has one plan. */
public record FixedSource(Plan plan) implements ExportSource {

    @Override
    public Plan plan(PlanId id) {
        if (!id.equals(plan.id())) {
            throw new FailureException(Failure.PLAN_MISSING, id);
        }
        return plan;
    }

    @Override
    public UnitRegister register() {
        return SamplePlan.register();
    }

    @Override
    public Office office() {
        return SamplePlan.OFFICE;
    }
}
