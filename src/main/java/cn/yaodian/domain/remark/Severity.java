package cn.yaodian.domain.remark;

/** How sure a remark is. */
public enum Severity {
    /** 错: certain. */
    ERROR("错"),
    /** 疑: doubtful. */
    DOUBT("疑"),
    /** 提: a hint. */
    HINT("提");

    private final String mark;

    Severity(String mark) {
        this.mark = mark;
    }

    /** The one character that stands before the remark. */
    public String mark() {
        return mark;
    }
}
