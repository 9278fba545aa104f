package cn.yaodian.domain.ledger;

/** How far one unit has come with its part in a task. */
public enum PartState {
    /** 未签收: it has been sent the task and has not said so. */
    UNSIGNED("未签收"),
    /** 已签收. */
    SIGNED("已签收"),
    /** 已反馈: it has reported on it at least once. */
    REPORTED("已反馈"),
    /** 已完成: it has done its part. */
    FINISHED("已完成"),
    /** 退回: it has handed the matter back as not its own. */
    HANDED_BACK("退回"),
    /** 不再承担: a correction of the plan names it no more. What it reported stays on record, and nothing is owed. */
    WITHDRAWN("不再承担");

    private final String title;

    PartState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the plan still means the unit: by what is not borne nobody is judged, asked or printed as taking part. */
    public boolean isBorne() {
        return this != WITHDRAWN;
    }
}
