package cn.yaodian.domain.plan;

/** How far a plan has come on its way to being issued. */
public enum PlanState {
    /** 草稿: written by the office, seen by nobody else. */
    DRAFT("草稿"),
    /** 征求意见稿: sent to the units for their opinions. */
    CONSULTATION("征求意见稿"),
    /** 送审稿: before the leaders. */
    FOR_APPROVAL("送审稿"),
    /** 已印发: issued with a document number; what follows is a new version. */
    ISSUED("已印发");

    private final String title;

    PlanState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
