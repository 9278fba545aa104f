package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.Pace;
import java.util.List;
import java.util.Optional;

/** The five groups that a circular parts tasks and indicators into. Computed. */
public enum ProgressGroup {
    FINISHED("已完成（含提前）"), AHEAD("超序时"), ON_PACE("达序时"), BEHIND("欠序时"),
    /** What is not expected by and by: no figures, kept under a ceiling, suspended. */
    OTHER("其他");

    private final String title;

    ProgressGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static ProgressGroup of(IndicatorStanding standing) {
        if (standing.met() && standing.indicator().goal().grows()) {
            return FINISHED;
        }
        return standing.pace().map(ProgressGroup::of).orElse(OTHER);
    }

    /** By the indicator that is furthest behind; a task over its due date is behind whatever its figures say. */
    public static ProgressGroup of(TaskLine line) {
        DueFlag flag = line.standing().flag();
        TaskState state = line.entry().state();
        if (flag.isFinished()) {
            return FINISHED;
        }
        if (state == TaskState.SUSPENDED || state == TaskState.DRAFTED) {
            return OTHER;
        }
        List<ProgressGroup> groups = line.standing().indicators().stream().map(ProgressGroup::of).toList();
        if (flag == DueFlag.OVERDUE || groups.contains(BEHIND)) {
            return BEHIND;
        }
        // All figures reached and the task still open: it has come further than it had to.
        return Optional.of(ON_PACE).filter(groups::contains)
                .orElse(groups.contains(AHEAD) || groups.contains(FINISHED) ? AHEAD : OTHER);
    }

    private static ProgressGroup of(Pace pace) {
        return switch (pace) {
            case AHEAD -> AHEAD;
            case ON_PACE -> ON_PACE;
            case BEHIND -> BEHIND;
        };
    }
}
