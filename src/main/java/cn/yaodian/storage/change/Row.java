package cn.yaodian.storage.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is to be written: its key and the columns that are to have these values; columns that are not named stay
 * as they are. Values are UUID, String, Integer, Long, BigDecimal, Boolean, LocalDate, OffsetDateTime or null.
 *
 * @param plan the plan that the row belongs to, for the plan's history and revision
 */
public record Row(Table table, Object key, Optional<UUID> plan, Map<String, @Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Row of(Table table, Object key) {
        return new Row(table, key, Optional.empty(), Map.of());
    }

    public static Row ofPlan(UUID plan, Table table, Object key) {
        return new Row(table, key, Optional.of(plan), Map.of());
    }

    public Row with(String column, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(column, value);
        return new Row(table, key, plan, more);
    }

    Row withValues(Map<String, @Nullable Object> changed) {
        return new Row(table, key, plan, changed);
    }
}
