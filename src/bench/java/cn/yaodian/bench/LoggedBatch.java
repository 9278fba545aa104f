package cn.yaodian.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of one table, written by the thousand, with the line of the history that each would have left. */
final class LoggedBatch implements AutoCloseable {

    /** For rows whose history does not matter. */
    static final long NO_STEP = 0;

    private static final int ROWS = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PreparedBatch rows;
    private final PreparedBatch log;
    private final String table;
    private final UUID plan;
    private final String[] columns;

    LoggedBatch(Handle handle, String table, UUID plan, String... columns) {
        this.table = table;
        this.plan = plan;
        this.columns = columns.clone();
        this.rows = handle.prepareBatch("insert into " + table + " (id, " + String.join(", ", columns) + ") values (?, "
                + Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", ")) + ")");
        this.log = handle.prepareBatch("insert into change_log (set_id, table_name, row_id, plan_id, row_after)"
                + " values (?, ?, ?, ?, ?)");
    }

    /** A step of the history. */
    static long step(Handle handle, String label, LocalDate day) {
        var at = day.atStartOfDay().atOffset(ZoneOffset.UTC);
        return handle.createUpdate("insert into change_set (kind, label, made_by, made_at, last_at, state)"
                + " values ('CHANGE', :label, '', :at, :at, 'DONE')").bind("label", label).bind("at", at)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    /** @return the row's identity */
    UUID add(long step, Object... values) {
        UUID id = UUID.randomUUID();
        rows.bind(0, id);
        ObjectNode json = JSON.createObjectNode().put("id", id.toString());
        for (int i = 0; i < values.length; i++) {
            rows.bind(i + 1, values[i]);
            json.put(columns[i], values[i].toString());
        }
        rows.add();
        if (step != NO_STEP) {
            log.add(step, table, id.toString(), plan, json.toString());
        }
        if (rows.size() >= ROWS) {
            flush();
        }
        return id;
    }

    private void flush() {
        rows.execute();
        log.execute();
    }

    @Override
    public void close() {
        flush();
        rows.close();
        log.close();
    }
}
