package cn.yaodian.domain.plan;

/** The part a unit takes in a task. */
public enum DutyRole {
    /** 牵头单位: answers for the task; the first named one reports. */
    LEAD("牵头单位"),
    /** 参与单位. */
    PARTICIPATE("参与单位"),
    /** 配合单位. */
    COOPERATE("配合单位"),
    /** 责任单位: where the document names no lead. */
    RESPONSIBLE("责任单位");

    private final String title;

    DutyRole(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
