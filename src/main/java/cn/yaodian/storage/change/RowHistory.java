package cn.yaodian.storage.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What became of single rows, from the change log. */
public final class RowHistory {

    /**
     * One row written in one step.
     *
     * @param set    number of the step
     * @param undone whether the step was taken back, or took one back
     * @param before values that were written over, by column; all of a row that was deleted, none of one that was added
     * @param after  values that were written, by column
     */
    public record Entry(long set, OffsetDateTime at, String by, String label, boolean undone, Table table, String row,
            Map<String, String> before, Map<String, String> after) {

        public Entry {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    private static final String ENTRIES = """
                                          select changed.id, changed.last_at, changed.made_by, changed.label, changed.state,
                                                 logged.table_name, logged.row_id, logged.row_before, logged.row_after
                                            from change_log logged join change_set changed on changed.id = logged.set_id
                                           where logged.row_id in (<rows>)
                                           order by changed.id desc, logged.id""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowHistory() {}

    /** The latest step first. Values are as they stand in the database, as text; what is empty there is left out. */
    public static List<Entry> of(Handle handle, Collection<UUID> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(ENTRIES).bindList("rows", rows.stream().map(UUID::toString).toList())
                .map((row, context) -> entry(row)).list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getString(3), row.getString(4),
                !"DONE".equals(row.getString(5)), Table.ofSql(row.getString(6)), row.getString(7),
                values(Optional.ofNullable(row.getString(8))), values(Optional.ofNullable(row.getString(9))));
    }

    private static Map<String, String> values(Optional<String> json) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            JsonNode row = JSON.readTree(json.orElse("{}"));
            row.properties().forEach(column -> {
                if (!column.getValue().isNull()) {
                    values.put(column.getKey(), column.getValue().asText());
                }
            });
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a line of the change log cannot be read", damaged);
        }
        return values;
    }
}
