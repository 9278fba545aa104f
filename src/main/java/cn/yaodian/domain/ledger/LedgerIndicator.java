package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 指标 as the ledger follows it. It begins as the plan's text has it; the office says more of it.
 *
 * @param id       of the plan's indicator
 * @param wording  the clause of the plan that names it
 * @param source   口径、数据来源; empty where nothing was said
 * @param schedule of its own; none follows the office's usual one
 * @param owners   责任单位, who report its figures
 * @param due      截止日
 */
public record LedgerIndicator(IndicatorId id, TaskId task, String name, String wording, Measure measure,
        Counting counting, Goal goal, String source, Optional<Schedule> schedule, List<UnitId> owners,
        Optional<LocalDate> due, Breakdown breakdown, String note) {

    public LedgerIndicator {
        name = name.strip();
        wording = wording.strip();
        source = source.strip();
        owners = List.copyOf(owners);
        note = note.strip();
    }

    public LedgerIndicator withOwners(List<UnitId> changed) {
        return new LedgerIndicator(id, task, name, wording, measure, counting, goal, source, schedule, changed, due,
                breakdown, note);
    }
}
