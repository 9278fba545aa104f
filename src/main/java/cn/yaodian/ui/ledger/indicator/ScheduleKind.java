package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.progress.Schedule;
import java.util.Optional;

/** How much is expected by when. */
enum ScheduleKind {
    /** As the office usually counts. */
    USUAL,
    /** Evenly over months. */
    LINEAR,
    /** So much a quarter. */
    QUARTERS,
    /** By points of one's own. */
    CURVE;

    static ScheduleKind of(Optional<Schedule> schedule) {
        return schedule.map(one -> switch (one) {
            case Schedule.Linear _ -> LINEAR;
            case Schedule.Quarters _ -> QUARTERS;
            case Schedule.Curve _ -> CURVE;
        }).orElse(USUAL);
    }
}
