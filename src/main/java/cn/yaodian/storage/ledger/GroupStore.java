package cn.yaodian.storage.ledger;

import static cn.yaodian.storage.change.OrderedRows.columns;

import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whom groups of units mean, where the office has said so. */
public final class GroupStore {

    private static final String GROUPS = "select unit_id, reach from unit_group order by unit_id";

    private static final String MEMBERSHIPS = """
                                              select group_id, id, unit_id, from_day, until_day from unit_membership
                                               order by group_id, position""";

    public List<UnitGroup> all(Handle handle) {
        Map<UUID, List<UnitGroup.Membership>> listed = new HashMap<>();
        stored(handle).forEach((group, rows) -> listed.put(group,
                rows.stream().map(row -> membership(row.columns())).toList()));
        return handle.createQuery(GROUPS).map((row, context) -> {
            UUID group = row.getObject(1, UUID.class);
            return new UnitGroup(new UnitId(group), GroupReach.valueOf(row.getString(2)),
                    listed.getOrDefault(group, List.of()));
        }).list();
    }

    public void save(RowWriter writer, UnitGroup group) {
        UUID id = group.group().value();
        writer.put(Row.of(Table.UNIT_GROUP, id).with("reach", group.reach().name()));
        new OrderedRows(Table.UNIT_MEMBERSHIP, Optional.empty(), "group_id").write(writer, id,
                stored(writer.handle()).getOrDefault(id, List.of()),
                group.listed().stream().map(membership -> row(membership.unit().value(),
                        membership.from().orElse(null), membership.until().orElse(null))).toList());
    }

    private static Map<UUID, List<OrderedRows.Stored>> stored(Handle handle) {
        Map<UUID, List<OrderedRows.Stored>> found = new HashMap<>();
        handle.createQuery(MEMBERSHIPS)
                .map((row, context) -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new OrderedRows.Stored(row.getObject(2, UUID.class),
                                row(row.getObject(3, UUID.class), row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class)))))
                .list();
        return found;
    }

    private static Map<String, @Nullable Object> row(UUID unit, @Nullable LocalDate from, @Nullable LocalDate until) {
        return columns("unit_id", unit, "from_day", from, "until_day", until);
    }

    private static UnitGroup.Membership membership(Map<String, @Nullable Object> row) {
        return new UnitGroup.Membership(new UnitId((UUID) Objects.requireNonNull(row.get("unit_id"))),
                Optional.ofNullable((LocalDate) row.get("from_day")),
                Optional.ofNullable((LocalDate) row.get("until_day")));
    }
}
