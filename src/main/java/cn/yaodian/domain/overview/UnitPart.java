package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.returns.PartReport;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit's part in a task, with what it last said.
 *
 * @param report    of the latest period that was over on the cut-off date
 * @param updated   更新日期: the day by the cut-off date on which its latest return on the plan came
 * @param reminders 催报次数: how often it was reminded of returns on the plan by the cut-off date
 * @param owing     returns on the plan that it owes
 */
public record UnitPart(Part part, Unit unit, Optional<PartReport> report, Optional<LocalDate> updated, int reminders,
        int owing) {

    /** Of which nothing more is known. */
    public UnitPart(Part part, Unit unit, Optional<PartReport> report) {
        this(part, unit, report, Optional.empty(), 0, 0);
    }
}
