package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.domain.progress.SpanTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 指标 as the ledger follows it. It begins as the plan's text has it; the office says more of it.
 *
 * @param id       of the plan's indicator
 * @param wording  the clause of the plan that names it
 * @param goal     to be reached by the end of the plan's last year
 * @param source   口径、数据来源; empty where nothing was said
 * @param schedule of its own; none follows the office's usual one
 * @param owners   责任单位, who report its figures
 * @param due      截止日
 * @param span     多年目标 that the goal is a part of
 * @param counts   分子、分母 of a percentage, where the ledger follows both
 */
public record LedgerIndicator(IndicatorId id, TaskId task, String name, String wording, Measure measure,
        Counting counting, Goal goal, String source, Optional<Schedule> schedule, List<UnitId> owners,
        Optional<LocalDate> due, Breakdown breakdown, String note, Optional<SpanTarget> span,
        Optional<ShareCounts> counts) {

    public LedgerIndicator {
        name = name.strip();
        wording = wording.strip();
        source = source.strip();
        owners = List.copyOf(owners);
        note = note.strip();
        IndicatorId own = id;
        if (counts.filter(of -> of.part().equals(own) || of.whole().equals(own)).isPresent()) {
            throw new IllegalArgumentException("counted from itself: " + own);
        }
    }

    /** Of one year, and counted by itself. */
    public LedgerIndicator(IndicatorId id, TaskId task, String name, String wording, Measure measure,
            Counting counting, Goal goal, String source, Optional<Schedule> schedule, List<UnitId> owners,
            Optional<LocalDate> due, Breakdown breakdown, String note) {
        this(id, task, name, wording, measure, counting, goal, source, schedule, owners, due, breakdown, note,
                Optional.empty(), Optional.empty());
    }

    public LedgerIndicator withName(String changed) {
        return new LedgerIndicator(id, task, changed, wording, measure, counting, goal, source, schedule, owners, due,
                breakdown, note, span, counts);
    }

    /** Counted from other indicators no more where it is no percentage then. */
    public LedgerIndicator withMeasure(Measure changed) {
        return new LedgerIndicator(id, task, name, wording, changed, counting, goal, source, schedule, owners, due,
                breakdown, note, span, counts.filter(of -> changed.isPercent()));
    }

    public LedgerIndicator withCounting(Counting changed) {
        return new LedgerIndicator(id, task, name, wording, measure, changed, goal, source, schedule, owners, due,
                breakdown, note, span, counts);
    }

    public LedgerIndicator withGoal(Goal changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, changed, source, schedule, owners, due,
                breakdown, note, span, counts);
    }

    public LedgerIndicator withSource(String changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, changed, schedule, owners, due,
                breakdown, note, span, counts);
    }

    public LedgerIndicator withSchedule(Optional<Schedule> changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, changed, owners, due,
                breakdown, note, span, counts);
    }

    public LedgerIndicator withOwners(List<UnitId> changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, changed, due,
                breakdown, note, span, counts);
    }

    public LedgerIndicator withDue(Optional<LocalDate> changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, owners, changed,
                breakdown, note, span, counts);
    }

    public LedgerIndicator withBreakdown(Breakdown changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, owners, due,
                changed, note, span, counts);
    }

    public LedgerIndicator withNote(String changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, owners, due,
                breakdown, changed, span, counts);
    }

    public LedgerIndicator withSpan(Optional<SpanTarget> changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, owners, due,
                breakdown, note, changed, counts);
    }

    public LedgerIndicator withCounts(Optional<ShareCounts> changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, owners, due,
                breakdown, note, span, changed);
    }
}
