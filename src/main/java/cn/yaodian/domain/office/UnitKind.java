package cn.yaodian.domain.office;

/** What a unit is to the office. */
public enum UnitKind {
    /** 成员单位: a department with duties. */
    MEMBER("成员单位"),
    /** 县（市、区）: a subordinate region that reports upward. */
    REGION("县（市、区）"),
    /** 企业: inspected, or reports. */
    ENTERPRISE("企业"),
    /** 单位组: a set of units that a duty may name (其他成员单位, 各县（市、区）); printed as written. */
    GROUP("单位组");

    private final String title;

    UnitKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
