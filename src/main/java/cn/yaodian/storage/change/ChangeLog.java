package cn.yaodian.storage.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The steps and what they wrote, as SQL. Undo, redo and history read it; nothing but the journal writes it. */
final class ChangeLog {

    private static final String ADD_SET = """
                                          insert into change_set (kind, label, made_by, made_at, last_at, state, target_id)
                                          values (:kind, :label, :by, :at, :at, :state, :target)""";

    private static final String ADD_ENTRY = """
                                            insert into change_log (set_id, table_name, row_id, plan_id, row_before, row_after)
                                            values (:set, :table, :row, cast(:plan as uuid), :before, :after)""";

    /** What the clerk took back before this change can no longer be made again. */
    private static final String ABANDON_UNDONE = """
                                                 update change_set set state = 'ABANDONED' where state = 'UNDONE'""";

    private static final String SET_STATE = """
                                            update change_set set state = :state where id = :id""";

    private static final String LATEST = """
                                         select * from change_set order by id desc fetch first :limit rows only""";

    private static final String NEXT_TO_UNDO = """
                                               select * from change_set where state = 'DONE' order by id desc fetch first 1 row only""";

    private static final String NEXT_TO_REDO = """
                                               select * from change_set where state = 'UNDONE' order by id fetch first 1 row only""";

    private static final String ENTRIES = """
                                          select table_name, row_id, plan_id, row_before, row_after
                                            from change_log where set_id = :set order by id""";

    private static final String CONTINUE_SET = """
                                               update change_set set last_at = :at where id = :set""";

    private static final String CONTINUE_ENTRY = """
                                                 update change_log set row_before = :before, row_after = :after
                                                  where set_id = :set and table_name = :table and row_id = :row""";

    private final Handle handle;

    ChangeLog(Handle handle) {
        this.handle = handle;
    }

    long addChange(String label, String by, OffsetDateTime at, List<LogEntry> entries) {
        handle.execute(ABANDON_UNDONE);
        return add(ChangeSet.Kind.CHANGE, label, by, at, null, entries);
    }

    long addTurn(ChangeSet.Kind kind, ChangeSet target, String by, OffsetDateTime at, List<LogEntry> entries) {
        handle.createUpdate(SET_STATE).bind("state", kind == ChangeSet.Kind.UNDO ? "UNDONE" : "DONE")
                .bind("id", target.id()).execute();
        return add(kind, target.label(), by, at, target.id(), entries);
    }

    private long add(ChangeSet.Kind kind, String label, String by, OffsetDateTime at, @Nullable Long target,
            List<LogEntry> entries) {
        long set = handle.createUpdate(ADD_SET).bind("kind", kind.name()).bind("label", label).bind("by", by)
                .bind("at", at).bind("state", kind == ChangeSet.Kind.CHANGE ? "DONE" : null).bind("target", target)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        PreparedBatch batch = handle.prepareBatch(ADD_ENTRY);
        for (LogEntry entry : entries) {
            batch.bind("set", set).bind("table", entry.table().sql()).bind("row", entry.rowId())
                    .bind("plan", entry.plan().orElse(null)).bind("before", entry.before().orElse(null))
                    .bind("after", entry.after().orElse(null)).add();
        }
        batch.execute();
        return set;
    }

    /** Counts updates of the same rows into a step. */
    void continueWith(ChangeSet set, OffsetDateTime at, List<LogEntry> merged) {
        handle.createUpdate(CONTINUE_SET).bind("at", at).bind("set", set.id()).execute();
        for (LogEntry entry : merged) {
            handle.createUpdate(CONTINUE_ENTRY).bind("before", entry.before().orElse(null))
                    .bind("after", entry.after().orElse(null)).bind("set", set.id())
                    .bind("table", entry.table().sql()).bind("row", entry.rowId()).execute();
        }
    }

    List<ChangeSet> latest(int limit) {
        return handle.createQuery(LATEST).bind("limit", limit).map((row, context) -> changeSet(row)).list();
    }

    Optional<ChangeSet> nextToUndo() {
        return handle.createQuery(NEXT_TO_UNDO).map((row, context) -> changeSet(row)).findOne();
    }

    Optional<ChangeSet> nextToRedo() {
        return handle.createQuery(NEXT_TO_REDO).map((row, context) -> changeSet(row)).findOne();
    }

    List<LogEntry> entries(ChangeSet set) {
        return handle.createQuery(ENTRIES).bind("set", set.id())
                .map((row, context) -> new LogEntry(Table.ofSql(row.getString(1)), row.getString(2),
                        Optional.ofNullable(row.getObject(3, UUID.class)), Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5))))
                .list();
    }

    private static ChangeSet changeSet(ResultSet row) throws SQLException {
        String state = String.valueOf(row.getString("state"));
        return new ChangeSet(row.getLong("id"), ChangeSet.Kind.valueOf(row.getString("kind")), row.getString("label"),
                row.getString("made_by"), row.getObject("made_at", OffsetDateTime.class),
                row.getObject("last_at", OffsetDateTime.class), state.equals("UNDONE") || state.equals("ABANDONED"));
    }
}
