package cn.yaodian.storage.change;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a step wrote, told once it is on the disk.
 *
 * @param plans the plans that the rows belong to
 * @param rows  the keys of the rows in each table that was written
 */
public record StoredChange(String label, Set<UUID> plans, Map<Table, Set<String>> rows) {

    public StoredChange {
        plans = Set.copyOf(plans);
        rows = Map.copyOf(rows);
    }

    /** Whether any of the tables was written. */
    public boolean isIn(Table... tables) {
        return Set.of(tables).stream().anyMatch(rows::containsKey);
    }

    /** The keys of the rows written in one table. */
    public Set<String> rowsOf(Table table) {
        return rows.getOrDefault(table, Set.of());
    }
}
