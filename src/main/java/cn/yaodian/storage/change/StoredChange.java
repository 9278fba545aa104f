package cn.yaodian.storage.change;

import java.util.Set;
import java.util.UUID;

/**
 * What a step wrote, told once it is on the disk.
 *
 * @param plans the plans that the rows belong to
 */
public record StoredChange(String label, Set<UUID> plans, Set<Table> tables) {

    public StoredChange {
        plans = Set.copyOf(plans);
        tables = Set.copyOf(tables);
    }
}
