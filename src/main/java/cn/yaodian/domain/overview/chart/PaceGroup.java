package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.PaceMargin;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** The five groups of a circular's annex (通报附表) that every task belongs to one of on a cut-off date. */
public enum PaceGroup {
    /** 已完成（含提前）. */
    FINISHED("已完成"),
    /** 超序时. */
    AHEAD("超序时"),
    /** 达序时. */
    ON_PACE("达序时"),
    /** 欠序时. */
    BEHIND("欠序时"),
    /** 其他: has no figure to be measured by, or is suspended. */
    OTHER("其他");

    private final String title;

    PaceGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** By the indicator that is farthest behind, as its light is; one that is overdue is behind whatever its figures say. */
    public static PaceGroup of(TaskLine task, PaceMargin margin) {
        if (task.standing().flag().isFinished()) {
            return FINISHED;
        }
        if (task.entry().state() == TaskState.SUSPENDED) {
            return OTHER;
        }
        if (task.standing().flag() == DueFlag.OVERDUE) {
            return BEHIND;
        }
        Optional<IndicatorStanding> worst = task.standing().indicators().stream()
                .filter(indicator -> indicator.difference().isPresent())
                .min(Comparator.comparing(indicator -> indicator.difference().orElseThrow()));
        return worst.map(indicator -> of(indicator, margin)).orElse(OTHER);
    }

    private static PaceGroup of(IndicatorStanding indicator, PaceMargin margin) {
        BigDecimal expected = indicator.expected().orElse(BigDecimal.ZERO);
        return switch (margin.of(indicator.completion().orElse(BigDecimal.ZERO), expected)) {
            case AHEAD -> AHEAD;
            case ON_PACE -> ON_PACE;
            case BEHIND -> BEHIND;
        };
    }
}
