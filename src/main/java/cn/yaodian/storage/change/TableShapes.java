package cn.yaodian.storage.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the tables as the database itself describes them, so that a new column is declared in its migration
 * alone. Turns rows into the history's JSON and back.
 */
final class TableShapes {

    private static final String COLUMNS = """
                                          select table_name, column_name, data_type
                                            from information_schema.columns
                                           where table_schema = current_schema
                                           order by table_name, ordinal_position""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Table, Map<String, ColumnKind>> shapes;

    private TableShapes(Map<Table, Map<String, ColumnKind>> shapes) {
        this.shapes = shapes;
    }

    static TableShapes read(Handle handle) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        handle.createQuery(COLUMNS)
                .map((row, context) -> found.computeIfAbsent(row.getString(1), name -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getString(3)))
                .list();
        Map<Table, Map<String, ColumnKind>> shapes = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Map<String, ColumnKind> columns = new LinkedHashMap<>();
            found.getOrDefault(table.sql(), Map.of())
                    .forEach((column, type) -> columns.put(column, ColumnKind.ofType(type)));
            shapes.put(table, columns);
        }
        return new TableShapes(shapes);
    }

    Map<String, @Nullable Object> read(Table table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, ColumnKind> column : columns(table).entrySet()) {
            values.put(column.getKey(), column.getValue().read(row, column.getKey()));
        }
        return values;
    }

    /** A key as the history writes it, as the value that the column holds. */
    Object key(Table table, String text) {
        ColumnKind kind = columns(table).get(table.key());
        if (kind == null) {
            throw new IllegalStateException(table + " has lost its key");
        }
        return switch (kind) {
            case WHOLE -> Integer.valueOf(text);
            case IDENTITY -> UUID.fromString(text);
            default -> text;
        };
    }

    static String json(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        values.forEach((column, value) -> plain.put(column, plain(value)));
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Columns that a later migration has dropped are left out. */
    Map<String, @Nullable Object> values(Table table, String json) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
                ColumnKind kind = columns(table).get(field.getKey());
                if (kind != null) {
                    values.put(field.getKey(), kind.read(field.getValue()));
                }
            }
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
        return values;
    }

    private Map<String, ColumnKind> columns(Table table) {
        return shapes.getOrDefault(table, Map.of());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer whole -> whole;
            case Long whole -> whole;
            case Boolean truth -> truth;
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
