package cn.yaodian.storage.office;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitDistinction;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What names were said not to mean. */
public final class UnitDistinctionStore {

    private static final String ALL = """
                                      select id, unit_id, name from unit_distinction""";

    private static final String OF_UNIT = """
                                          select id, unit_id, name from unit_distinction where unit_id = :unit""";

    public Set<UnitDistinction> load(Handle handle) {
        return new HashSet<>(handle.createQuery(ALL).map((row, context) -> said(
                row.getObject(2, UUID.class), row.getString(3))).list());
    }

    /** Adds what has not been said yet. */
    public void add(RowWriter writer, Collection<UnitDistinction> distinctions) {
        Set<UnitDistinction> stored = load(writer.handle());
        distinctions.stream().distinct().filter(said -> !stored.contains(said))
                .forEach(said -> writer.insert(Row.of(Table.UNIT_DISTINCTION, UUID.randomUUID())
                        .with("unit_id", said.unit().value()).with("name", said.name())));
    }

    /** What a unit is called now is no longer denied: the later word counts. */
    void forgetDenied(RowWriter writer, Unit unit) {
        rows(writer.handle(), unit.id()).stream().filter(row -> unit.names().anyMatch(row.said.name()::equals))
                .forEach(row -> writer.delete(Row.of(Table.UNIT_DISTINCTION, row.id)));
    }

    void deleteAll(RowWriter writer, UnitId unit) {
        rows(writer.handle(), unit).forEach(row -> writer.delete(Row.of(Table.UNIT_DISTINCTION, row.id)));
    }

    private static List<StoredRow> rows(Handle handle, UnitId unit) {
        return handle.createQuery(OF_UNIT).bind("unit", unit.value())
                .map((row, context) -> new StoredRow(row.getObject(1, UUID.class),
                        said(row.getObject(2, UUID.class), row.getString(3))))
                .list();
    }

    private static UnitDistinction said(UUID unit, String name) {
        return new UnitDistinction(new UnitId(unit), name);
    }

    private record StoredRow(UUID id, UnitDistinction said) {}
}
