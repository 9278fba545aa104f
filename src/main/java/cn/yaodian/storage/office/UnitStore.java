package cn.yaodian.storage.office;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Units with the names they go by. */
public final class UnitStore {

    private static final String NAME = "select name from unit where id = :unit";

    /** What was given to a unit, or counted for it, is told of it for good. */
    private static final String IN_LEDGER = """
                                            select exists (select 1 from ledger_part where unit_id = :unit)
                                                or exists (select 1 from ledger_indicator_unit where unit_id = :unit)
                                                or exists (select 1 from ledger_figure where unit_id = :unit)
                                                or exists (select 1 from return_submission where unit_id = :unit)
                                                or exists (select 1 from unit_membership where unit_id = :unit)
                                                or exists (select 1 from unit_group where unit_id = :unit)""";

    private static final String UNITS = """
                                        select id, kind, name, position from unit order by position, name""";

    private static final String ALIASES = """
                                          select id, unit_id, name, kind, used_until from unit_alias order by unit_id, position""";

    private static final String BEARER_OF_NAME = """
                                                 select id from unit where name = :name""";

    private static final String DUTIES = """
                                         select duty.id, task.plan_id from duty join task on task.id = duty.task_id where duty.unit_id = :unit""";

    private static final OrderedRows ALIAS_ROWS = new OrderedRows(Table.UNIT_ALIAS, Optional.empty(), "unit_id");

    private final UnitDistinctionStore distinctions = new UnitDistinctionStore();

    /** The units with what names were said not to mean them. */
    public UnitRegister register(Handle handle) {
        return new UnitRegister(load(handle), distinctions.load(handle));
    }

    /** In the order of protocol. */
    public List<Unit> load(Handle handle) {
        Map<UUID, List<AliasRow>> aliases = aliases(handle);
        return handle.createQuery(UNITS).map((row, context) -> {
            UUID id = row.getObject(1, UUID.class);
            return new Unit(new UnitId(id), UnitKind.valueOf(row.getString(2)), row.getString(3),
                    aliases.getOrDefault(id, List.of()).stream().map(AliasRow::alias).toList(), row.getInt(4));
        }).list();
    }

    /**
     * Adds the units or changes them.
     *
     * @throws FailureException {@link Failure#UNIT_NAME_TAKEN}
     */
    public void save(RowWriter writer, List<Unit> units) {
        Map<UUID, List<AliasRow>> stored = new HashMap<>(aliases(writer.handle()));
        for (Unit unit : units) {
            refuseNameTaken(writer.handle(), unit);
            UUID id = unit.id().value();
            writer.put(Row.of(Table.UNIT, id).with("kind", unit.kind().name()).with("name", unit.name())
                    .with("position", unit.order()));
            ALIAS_ROWS.write(writer, id,
                    stored.getOrDefault(id, List.of()).stream()
                            .map(row -> new OrderedRows.Stored(row.id(), columns(row.alias()))).toList(),
                    unit.aliases().stream().map(UnitStore::columns).toList());
            distinctions.forgetDenied(writer, unit);
        }
    }

    /** Duties that named the unit keep its name, as written, and lose the link. */
    public void delete(RowWriter writer, UnitId unit) {
        refuseInLedger(writer.handle(), unit);
        record DutyRow(UUID id, UUID plan) {}
        writer.handle().createQuery(DUTIES).bind("unit", unit.value())
                .map((row, context) -> new DutyRow(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list()
                .forEach(duty -> writer.put(Row.ofPlan(duty.plan(), Table.DUTY, duty.id()).with("unit_id", null)));
        aliases(writer.handle()).getOrDefault(unit.value(), List.of())
                .forEach(row -> writer.delete(Row.of(Table.UNIT_ALIAS, row.id())));
        distinctions.deleteAll(writer, unit);
        writer.delete(Row.of(Table.UNIT, unit.value()));
    }

    private static void refuseInLedger(Handle handle, UnitId unit) {
        if (handle.createQuery(IN_LEDGER).bind("unit", unit.value()).mapTo(Boolean.class).one()) {
            String name = handle.createQuery(NAME).bind("unit", unit.value()).mapTo(String.class).one();
            throw new FailureException(Failure.UNIT_IN_LEDGER, name);
        }
    }

    private static void refuseNameTaken(Handle handle, Unit unit) {
        Optional<UUID> bearer = handle.createQuery(BEARER_OF_NAME).bind("name", unit.name()).mapTo(UUID.class)
                .findOne();
        if (bearer.isPresent() && !bearer.get().equals(unit.id().value())) {
            throw new FailureException(Failure.UNIT_NAME_TAKEN, unit.name());
        }
    }

    private static Map<UUID, List<AliasRow>> aliases(Handle handle) {
        return handle.createQuery(ALIASES)
                .map((row, context) -> new AliasRow(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        new UnitAlias(row.getString(3), AliasKind.valueOf(row.getString(4)),
                                Optional.ofNullable(row.getObject(5, LocalDate.class)))))
                .stream().collect(Collectors.groupingBy(AliasRow::unit));
    }

    private static Map<String, @Nullable Object> columns(UnitAlias alias) {
        return OrderedRows.columns("name", alias.name(), "kind", alias.kind().name(), "used_until",
                alias.until().orElse(null));
    }

    private record AliasRow(UUID id, UUID unit, UnitAlias alias) {}
}
