package cn.yaodian.service.export;

/** What can be made of a plan. */
public enum Output {
    /** 通知: the red-headed notice that issues the plan. */
    NOTICE("通知"),
    /** 任务分解表. */
    TASKS("任务分解表"),
    /** 督导检查单. */
    CHECKLIST("督导检查单");

    private final String title;

    Output(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
