package cn.yaodian.domain.returns;

/** How far one unit's return for one period has come. Late is no state: it follows from the dates. */
public enum SubmissionState {
    /** 未报. */
    OWED("未报"),
    /** 已报: read or entered, not looked over yet. */
    RECEIVED("已报待审"),
    /** 已退回: sent back to be mended; owed again. */
    SENT_BACK("已退回"),
    /** 已审: the office has accepted it. */
    ACCEPTED("已审核");

    private final String title;

    SubmissionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The unit still has to send something. */
    public boolean isOwed() {
        return this == OWED || this == SENT_BACK;
    }
}
