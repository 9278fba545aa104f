package cn.yaodian.storage.ledger;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The office's own presets of tables and its saved views. */
public final class ViewStore {

    /** What is kept. */
    public enum Kind {
        PRESET, VIEW
    }

    /**
     * A preset or a view.
     *
     * @param content JSON
     */
    public record Stored(Kind kind, LedgerSheet sheet, String name, String content) {}

    private static final String ALL = """
                                      select sheet, name, content from ledger_view
                                       where kind = :kind order by position, name""";

    private static final String ID = """
                                     select id from ledger_view where kind = :kind and sheet = :sheet and name = :name""";

    private static final String NEXT = """
                                       select coalesce(max(position), -1) + 1 from ledger_view where kind = :kind""";

    /** In the order in which they were first saved. */
    public List<Stored> all(Handle handle, Kind kind) {
        return handle.createQuery(ALL).bind("kind", kind.name()).map((row, context) -> new Stored(kind,
                LedgerSheet.valueOf(row.getString(1)), row.getString(2), row.getString(3))).list();
    }

    public boolean has(Handle handle, Kind kind, LedgerSheet sheet, String name) {
        return id(handle, kind, sheet, name).isPresent();
    }

    /** Keeps it in the place of what had its name. */
    public void save(RowWriter writer, Stored stored) {
        put(writer, stored, stored.name());
    }

    /** Keeps what went by another name. */
    public void rename(RowWriter writer, Stored renamed, String before) {
        put(writer, renamed, before);
    }

    private void put(RowWriter writer, Stored stored, String before) {
        Optional<UUID> known = id(writer.handle(), stored.kind(), stored.sheet(), before);
        Row row = Row.of(Table.LEDGER_VIEW, known.orElseGet(UUID::randomUUID)).with("kind", stored.kind().name())
                .with("sheet", stored.sheet().name()).with("name", stored.name()).with("content", stored.content());
        writer.put(known.isPresent()
                ? row
                : row.with("position", writer.handle().createQuery(NEXT)
                        .bind("kind", stored.kind().name()).mapTo(Integer.class).one()));
    }

    /** @return whether there was one */
    public boolean delete(RowWriter writer, Kind kind, LedgerSheet sheet, String name) {
        Optional<UUID> known = id(writer.handle(), kind, sheet, name);
        known.ifPresent(id -> writer.delete(Row.of(Table.LEDGER_VIEW, id)));
        return known.isPresent();
    }

    private static Optional<UUID> id(Handle handle, Kind kind, LedgerSheet sheet, String name) {
        return handle.createQuery(ID).bind("kind", kind.name()).bind("sheet", sheet.name()).bind("name", name)
                .mapTo(UUID.class).findOne();
    }
}
