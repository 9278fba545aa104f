package cn.yaodian.domain.progress;

import java.time.LocalDate;
import java.util.Optional;

/** How something stands to its due date on a cut-off date. Computed, never stored. */
public enum DueFlag {
    /** 按时办结: finished on its due date or before. */
    FINISHED_IN_TIME("按时办结"),
    /** 逾期办结: finished after its due date. */
    FINISHED_LATE("逾期办结"),
    /** 逾期. */
    OVERDUE("逾期"),
    /** 3日内到期. */
    WITHIN_3_DAYS("3日内到期"),
    /** 7日内到期. */
    WITHIN_7_DAYS("7日内到期"),
    /** 15日内到期. */
    WITHIN_15_DAYS("15日内到期"),
    /** 1个月内到期. */
    WITHIN_1_MONTH("1个月内到期"),
    /** 3个月内到期. */
    WITHIN_3_MONTHS("3个月内到期"),
    /** 未到期, or without a due date. */
    NOT_DUE("未到期");

    private final String title;

    DueFlag(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * @param due      the day by which it is to be finished; none is never due
     * @param finished the day on which it was; one after the cut-off date is not yet known then
     */
    public static DueFlag of(Optional<LocalDate> due, Optional<LocalDate> finished, LocalDate cutOff) {
        Optional<LocalDate> known = finished.filter(day -> !day.isAfter(cutOff));
        if (known.isPresent()) {
            return due.filter(day -> known.get().isAfter(day)).isPresent() ? FINISHED_LATE : FINISHED_IN_TIME;
        }
        return due.map(day -> open(day, cutOff)).orElse(NOT_DUE);
    }

    private static DueFlag open(LocalDate due, LocalDate cutOff) {
        if (due.isBefore(cutOff)) {
            return OVERDUE;
        }
        if (!due.isAfter(cutOff.plusDays(3))) {
            return WITHIN_3_DAYS;
        }
        if (!due.isAfter(cutOff.plusDays(7))) {
            return WITHIN_7_DAYS;
        }
        if (!due.isAfter(cutOff.plusDays(15))) {
            return WITHIN_15_DAYS;
        }
        if (!due.isAfter(cutOff.plusMonths(1))) {
            return WITHIN_1_MONTH;
        }
        return due.isAfter(cutOff.plusMonths(3)) ? NOT_DUE : WITHIN_3_MONTHS;
    }

    public boolean isFinished() {
        return this == FINISHED_IN_TIME || this == FINISHED_LATE;
    }

    /** Neither finished, nor overdue, nor far off. */
    public boolean isSoon() {
        return !isFinished() && this != OVERDUE && this != NOT_DUE;
    }
}
