package cn.yaodian.storage.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a column's values are read from the database and from the history's JSON. */
enum ColumnKind {
    TEXT(String.class, Function.identity()),
    IDENTITY(UUID.class, UUID::fromString),
    WHOLE(Integer.class, Integer::valueOf),
    LONG(Long.class, Long::valueOf),
    DECIMAL(BigDecimal.class, BigDecimal::new),
    TRUTH(Boolean.class, Boolean::valueOf),
    DATE(LocalDate.class, LocalDate::parse),
    INSTANT(OffsetDateTime.class, OffsetDateTime::parse);

    /** By the names that both H2 and PostgreSQL give in information_schema. */
    private static final Map<String, ColumnKind> BY_TYPE = Map.of("character varying", TEXT, "text", TEXT, "uuid",
            IDENTITY, "integer", WHOLE, "bigint", LONG, "numeric", DECIMAL, "boolean", TRUTH, "date", DATE,
            "timestamp with time zone", INSTANT);

    private final Class<?> type;
    private final Function<String, ?> parse;

    ColumnKind(Class<?> type, Function<String, ?> parse) {
        this.type = type;
        this.parse = parse;
    }

    static ColumnKind ofType(String sqlType) {
        ColumnKind kind = BY_TYPE.get(sqlType);
        if (kind == null) {
            throw new IllegalStateException("the history cannot keep columns of type " + sqlType);
        }
        return kind;
    }

    @Nullable
    Object read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, type);
    }

    @Nullable
    Object read(JsonNode json) {
        return json.isNull() ? null : parse.apply(json.asText());
    }

    /** Equal as a value of the column: 4 and 4.0 are. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        if (one instanceof OffsetDateTime at && other instanceof OffsetDateTime then) {
            return at.isEqual(then);
        }
        return one == null ? other == null : one.equals(other);
    }
}
