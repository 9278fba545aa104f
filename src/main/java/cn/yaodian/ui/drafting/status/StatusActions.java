package cn.yaodian.ui.drafting.status;

import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.readiness.Lack;

/** What the status strip asks for. */
public interface StatusActions {

    /** Goes to where something is missing. */
    void goTo(Lack lack);

    /** Takes the plan a step further; it can be undone like everything else. */
    void enter(PlanState state);
}
