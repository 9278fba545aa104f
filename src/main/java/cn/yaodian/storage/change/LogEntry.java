package cn.yaodian.storage.change;

import java.util.Optional;
import java.util.UUID;

/**
 * One row written.
 *
 * @param before JSON; empty where the row was added
 * @param after  JSON; empty where the row was deleted
 */
record LogEntry(Table table, String rowId, Optional<UUID> plan, Optional<String> before, Optional<String> after) {

    boolean isUpdate() {
        return before.isPresent() && after.isPresent();
    }

    /** Which row, whatever became of it. */
    String place() {
        return table.sql() + " " + rowId;
    }
}
