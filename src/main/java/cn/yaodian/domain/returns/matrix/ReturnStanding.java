package cn.yaodian.domain.returns.matrix;

import cn.yaodian.domain.returns.Submission;
import java.time.LocalDate;
import java.util.Optional;

/** How a unit has met one collection, as a cell of the matrix says it. Computed for a cut-off date, never stored. */
public enum ReturnStanding {
    /** 按时: it came by the due day. */
    IN_TIME("按时"),
    /** 逾期: it came, too late. */
    LATE("逾期"),
    /** 未报: the time is over and nothing has come. */
    MISSING("未报"),
    /** 退回: what came was sent back and has not come again. */
    SENT_BACK("退回"),
    /** 未到期: nothing has come, and there still is time. */
    NOT_DUE("未到期");

    private final String title;

    ReturnStanding(String title) {
        this.title = title;
    }

    /** What came after the cut-off date had not come on it. */
    public static ReturnStanding of(Submission submission, LocalDate due, LocalDate cutOff) {
        Optional<LocalDate> first = submission.received().stream().filter(day -> !day.isAfter(cutOff)).findFirst();
        if (first.isEmpty()) {
            return due.isBefore(cutOff) ? MISSING : NOT_DUE;
        }
        if (submission.isOwedOn(cutOff)) {
            return SENT_BACK;
        }
        return first.get().isAfter(due) ? LATE : IN_TIME;
    }

    public String title() {
        return title;
    }
}
