package cn.yaodian.domain.view;

/** By what a table's lines are parted, each part a sheet or a file of its own. */
public enum GroupBy {
    /** 不分组. */
    NONE("不分组"),
    /** 按单位: who answers for a task or an indicator, whose part it is, who reports. */
    UNIT("按单位"),
    /** 按县（市、区）. */
    REGION("按县（市、区）"),
    /** 按部分: the plan's outermost headings. */
    SECTION("按部分"),
    /** 按进度分组: 已完成, 超序时, 达序时, 欠序时, 其他. */
    PROGRESS("按进度分组");

    private final String title;

    GroupBy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
