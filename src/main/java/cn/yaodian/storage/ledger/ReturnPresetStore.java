package cn.yaodian.storage.ledger;

import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The ways of asking for returns that the office has changed or made itself. */
public final class ReturnPresetStore {

    private static final String ALL = """
                                      select preset_key, name, period_kind, months_after, due_day, matter, basis from return_preset
                                       order by position, preset_key""";

    private static final String NEXT = """
                                       select coalesce(max(position), 0) + 1 from return_preset where preset_key <> :key""";

    private static final String PLACE = """
                                        select position from return_preset where preset_key = :key""";

    /** In the order in which they were made. */
    public List<ReturnPreset> load(Handle handle) {
        return handle.createQuery(ALL)
                .map((row, context) -> new ReturnPreset(row.getString(1), row.getString(2),
                        PeriodKind.valueOf(row.getString(3)), row.getInt(4), row.getInt(5), row.getString(6),
                        row.getString(7)))
                .list();
    }

    public void save(RowWriter writer, ReturnPreset preset) {
        int position = writer.handle().createQuery(PLACE).bind("key", preset.key()).mapTo(Integer.class).findOne()
                .orElseGet(() -> writer.handle().createQuery(NEXT).bind("key", preset.key()).mapTo(Integer.class)
                        .one());
        writer.put(Row.of(Table.RETURN_PRESET, preset.key()).with("position", position).with("name", preset.name())
                .with("period_kind", preset.kind().name()).with("months_after", preset.monthsAfter())
                .with("due_day", preset.dueDay()).with("matter", preset.matter()).with("basis", preset.basis()));
    }

    public void delete(RowWriter writer, String key) {
        writer.delete(Row.of(Table.RETURN_PRESET, key));
    }
}
