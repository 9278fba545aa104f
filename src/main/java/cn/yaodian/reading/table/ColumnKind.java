package cn.yaodian.reading.table;

/** What a column of a table of tasks holds. */
enum ColumnKind {
    /** 序号. */
    NUMBER,
    /** 任务类别, 板块: what several tasks below one another belong to. */
    CATEGORY,
    /** 重点任务: names a task. */
    TITLE,
    /** 具体措施, 年度目标: says more of a task. */
    TEXT,
    /** 牵头单位, 责任单位. */
    UNITS,
    /** 指标名称: says what a figure in another column counts. */
    INDICATOR,
    /** 目标值: a bare figure to be reached. */
    TARGET,
    /** 计量单位: what a figure in another column is measured in. */
    MEASURE,
    /** 完成时限. */
    TIME,
    /** 进展情况, 责任领导, 备注: nothing in it is to be reached. */
    NOTE,
    /** Any other, or one without a heading. */
    OTHER;

    /** Whether a column of this kind says what is to be done. */
    boolean isOfTasks() {
        return this == TITLE || this == TEXT || this == INDICATOR || this == CATEGORY;
    }
}
