package cn.yaodian.domain.number;

/** What became of a number that is no longer free. */
public enum NumberState {
    /** 预留: held for something to come; may be used, made void or set free. */
    RESERVED("预留"),
    /** 已用: a document has gone out with it. */
    USED("已用"),
    /** 作废: for a reason that is kept; never given again. */
    VOID("作废");

    private final String title;

    NumberState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
