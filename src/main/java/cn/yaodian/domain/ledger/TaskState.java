package cn.yaodian.domain.ledger;

/** How far a task has come. Overdue, due soon and behind pace are no states: they are computed for a cut-off date. */
public enum TaskState {
    /** 草拟: in a plan that is not issued yet; nobody has to do anything. */
    DRAFTED("草拟"),
    /** 已交办: issued; the units have it. */
    ASSIGNED("已交办"),
    /** 推进中: the lead has reported something, or has been seen to work on it. */
    UNDERWAY("推进中"),
    /** 待审核: the lead says it is done; the office has to look. */
    IN_REVIEW("待审核"),
    /** 已办结（销号）: the office has found it done. */
    CLOSED("已办结"),
    /** 已中止: not pursued, for a reason on record. */
    SUSPENDED("已中止");

    private final String title;

    TaskState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Somebody still has to do something. */
    public boolean isOpen() {
        return this == ASSIGNED || this == UNDERWAY || this == IN_REVIEW;
    }
}
