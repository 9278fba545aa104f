package cn.yaodian.service.ledger;

import java.time.Instant;
import java.util.List;

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
     * @param before as it is read; empty for nothing
     * @param after  as it is read; empty for nothing
     */
    public record Change(RecordField field, String before, String after) {}

    public RecordEntry {
        changes = List.copyOf(changes);
    }
}
