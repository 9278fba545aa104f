package cn.yaodian.domain.returns.change;

/** What writing a row would do. */
public enum ChangeKind {
    /** 新增: nothing is on record for the period. */
    ADDED("新增"),
    /** 更新: the unit says something else than it said before. */
    UPDATED("更新"),
    /** 不变: nothing is to be written. */
    SAME("不变"),
    /** 冲突: somebody has to say which of two holds. */
    CONFLICT("冲突");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
