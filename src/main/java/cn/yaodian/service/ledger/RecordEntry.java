package cn.yaodian.service.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step in the history of one record.
 *
 * @param by      who made it
 * @param step    as undo calls it
 * @param undone  whether it was taken back, or took one back
 * @param changes what it changed of the record
 * @param reason  empty where none was given
 */
public record RecordEntry(Instant at, String by, String step, boolean undone, List<Change> changes, String reason) {

    /**
     * One field.
     *
     * @param before    as it is read; empty for nothing
     * @param after     as it is read; empty for nothing
     * @param unit      whose part, report, figure or evidence it is; none for what is the task's own
     * @param indicator whose figure or goal it is
     */
    public record Change(RecordField field, String before, String after, Optional<UnitId> unit,
            Optional<IndicatorId> indicator) {

        /** Of the task itself. */
        public Change(RecordField field, String before, String after) {
            this(field, before, after, Optional.empty(), Optional.empty());
        }
    }

    public RecordEntry {
        changes = List.copyOf(changes);
    }
}
