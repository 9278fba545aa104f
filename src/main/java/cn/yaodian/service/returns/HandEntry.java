package cn.yaodian.service.returns;

import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.returns.change.ReportChange;
import java.time.LocalDate;
import java.util.List;

/** Enters by hand what a unit told by other ways than its form, with the same comparison. Safe to call from any thread. */
public final class HandEntry {

    HandEntry() {}

    /** What writing it would do, row by row, in the plan's order. */
    public List<ReportChange> compare(UnitReturn said) {
        throw new UnsupportedOperationException(said.toString());
    }

    /**
     * Writes it, in one step of the history. What says the same as before changes nothing.
     *
     * @param on the day on which the unit told it
     * @return what was written
     */
    public List<ReportChange> enter(UnitReturn said, LocalDate on) {
        throw new UnsupportedOperationException(said + " " + on);
    }
}
