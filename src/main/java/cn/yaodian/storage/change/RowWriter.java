package cn.yaodian.storage.change;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The gateway through which every row is written: it writes, and notes what was before and what is after for the
 * history of the same transaction. Lives as long as that transaction; used by one thread.
 */
public final class RowWriter {

    private static final String KEEP_CONTENT = """
                                               insert into file_content (sha256, content)
                                               select :sha256, :content
                                                where not exists (select 1 from file_content where sha256 = :sha256)""";

    private static final String TOUCH_PLAN = """
                                             update plan set revision = nextval('plan_revision'), changed_at = :now where id = :id""";

    private final Handle handle;
    private final TableShapes shapes;
    private final String by;
    private final OffsetDateTime now;
    private final List<LogEntry> entries = new ArrayList<>();
    private final Set<UUID> touched = new HashSet<>();

    RowWriter(Handle handle, TableShapes shapes, String by, OffsetDateTime now) {
        this.handle = handle;
        this.shapes = shapes;
        this.by = by;
        this.now = now;
    }

    /** For reading within the transaction; what writes goes through the methods below. */
    public Handle handle() {
        return handle;
    }

    /** The one moment at which everything in this transaction happens. */
    public OffsetDateTime now() {
        return now;
    }

    /** Who writes. */
    public String by() {
        return by;
    }

    /** Adds a row that is known to be new. */
    public void insert(Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(row.table().key(), row.key());
        values.putAll(row.values());
        String sql = "insert into " + row.table().sql() + " (" + String.join(", ", values.keySet()) + ") values ("
                + values.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
        execute(sql, values);
        note(row, Optional.empty(), Optional.of(TableShapes.json(values)));
    }

    /** Adds the row, or changes those of its columns that differ; does nothing where none does. */
    public void put(Row row) {
        Optional<Map<String, @Nullable Object>> stored = stored(row.table(), row.key());
        if (stored.isEmpty()) {
            insert(row);
            return;
        }
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        row.values().forEach((column, value) -> {
            @Nullable
            Object old = stored.get().get(column);
            if (!ColumnKind.same(old, value)) {
                before.put(column, old);
                after.put(column, value);
            }
        });
        if (after.isEmpty()) {
            return;
        }
        String sql = "update " + row.table().sql() + " set "
                + after.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "))
                + " where " + row.table().key() + " = :row_key";
        Map<String, @Nullable Object> bound = new LinkedHashMap<>(after);
        bound.put("row_key", row.key());
        execute(sql, bound);
        note(row, Optional.of(TableShapes.json(before)), Optional.of(TableShapes.json(after)));
    }

    /** Deletes a row; does nothing where it is not there. The row's values do not matter, its plan does. */
    public void delete(Row row) {
        stored(row.table(), row.key()).ifPresent(before -> {
            Map<String, @Nullable Object> key = new LinkedHashMap<>();
            key.put("row_key", row.key());
            execute("delete from " + row.table().sql() + " where " + row.table().key() + " = :row_key", key);
            note(row, Optional.of(TableShapes.json(before)), Optional.empty());
        });
    }

    /** Keeps a file's bytes for good: they are never changed nor deleted, so the history need not hold them. */
    public void keepContent(String sha256, byte[] content) {
        handle.createUpdate(KEEP_CONTENT).bind("sha256", sha256).bind("content", content).execute();
    }

    List<LogEntry> entries() {
        return entries;
    }

    private Optional<Map<String, @Nullable Object>> stored(Table table, Object key) {
        return handle.createQuery("select * from " + table.sql() + " where " + table.key() + " = :row_key")
                .bind("row_key", key).map((row, context) -> shapes.read(table, row)).findOne();
    }

    private void execute(String sql, Map<String, @Nullable Object> values) {
        Update update = handle.createUpdate(sql);
        values.forEach((column, value) -> {
            // A null of no type fits every column; as Jdbi binds one by itself, PostgreSQL takes it for text.
            if (value == null) {
                update.bindNull(column, Types.OTHER);
            } else {
                update.bind(column, value);
            }
        });
        update.execute();
    }

    private void note(Row row, Optional<String> before, Optional<String> after) {
        entries.add(new LogEntry(row.table(), row.key().toString(), row.plan(), before, after));
        row.plan().filter(_ -> row.table().isPlanText()).filter(touched::add)
                .ifPresent(plan -> handle.createUpdate(TOUCH_PLAN).bind("now", now).bind("id", plan).execute());
    }
}
