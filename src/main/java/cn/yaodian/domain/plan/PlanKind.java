package cn.yaodian.domain.plan;

/** What sort of plan the office draws up. */
public enum PlanKind {
    /** 工作要点: one year's numbered tasks. */
    WORK_POINTS("工作要点"),
    /** 实施方案: how a decision from above is carried out here. */
    IMPLEMENTATION_PLAN("实施方案"),
    /** 行动计划: several years. */
    ACTION_PLAN("行动计划");

    private final String title;

    PlanKind(String title) {
        this.title = title;
    }

    /** The word that stands in the plan's title. */
    public String title() {
        return title;
    }
}
