package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.overview.SubmissionLine;
import java.time.LocalDate;

/** How what a unit owes to a collection stands on a cut-off date. */
public enum ReturnGroup {
    /** 按时报送. */
    IN_TIME("按时报送"),
    /** 逾期报送: it came, but after the last day. */
    LATE("逾期报送"),
    /** 应报未报: the time is over and nothing is there, or what was there has been sent back. */
    MISSING("应报未报"),
    /** 未到期: nothing has come, and the time is not over. */
    NOT_DUE("未到期");

    private final String title;

    ReturnGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static ReturnGroup of(SubmissionLine line, LocalDate cutOff) {
        LocalDate due = line.collection().due();
        if (line.submission().isMissing(due, cutOff)) {
            return MISSING;
        }
        return line.submission().received().stream().filter(day -> !day.isAfter(cutOff)).findFirst()
                .map(first -> first.isAfter(due) ? LATE : IN_TIME).orElse(NOT_DUE);
    }
}
