package cn.yaodian.domain.readiness;

import cn.yaodian.domain.plan.PlanState;

/** What may be missing, in the order in which a clerk would mend it, and the step before which it should be there. */
public enum LackKind {
    /** The plan has no title. */
    TITLE(PlanState.CONSULTATION),
    /** The plan has no task at all. */
    TASKS(PlanState.CONSULTATION),
    /** A section has no heading. */
    SECTION_TITLE(PlanState.CONSULTATION),
    /** A section has neither text nor tasks. */
    SECTION_CONTENT(PlanState.CONSULTATION),
    /** A task has neither lead sentence nor text. */
    TASK_TEXT(PlanState.CONSULTATION),
    /** A task names neither a lead nor a responsible unit. */
    TASK_UNIT(PlanState.CONSULTATION),
    /** 主送机关. */
    ADDRESSEES(PlanState.FOR_APPROVAL),
    /** 发文字号 (GB/T 9704-2012, 7.2.5). */
    NUMBER(PlanState.ISSUED),
    /** 成文日期 (GB/T 9704-2012, 7.3.5.4). */
    DATE(PlanState.ISSUED);

    private final PlanState neededBy;

    LackKind(PlanState neededBy) {
        this.neededBy = neededBy;
    }

    /** The state that a plan should not enter without it. */
    public PlanState neededBy() {
        return neededBy;
    }
}
