package cn.yaodian.ui.ledger.preset;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetColumn;
import cn.yaodian.domain.view.PresetWords;
import cn.yaodian.domain.view.SavedView;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.ui.ledger.table.GridColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as it stands on the screen, as data: so that it can be kept, printed and handed on.
 *
 * @param preset that it was picked by; none where the columns are the usual ones
 */
public record ShownTable(LedgerSheet sheet, Optional<LedgerPreset> preset, List<GridColumn> columns,
        LedgerFilter filter, LedgerOrder order) {

    /** 序号 and what the line is called. */
    private static final int FROZEN = 2;

    public ShownTable {
        columns = List.copyOf(columns);
    }

    /** A preset that makes just this table; what stands around it is that of the preset it was picked by. */
    public LedgerPreset as(String name) {
        PresetWords words = preset.map(LedgerPreset::words)
                .orElseGet(() -> new PresetWords(name, "", List.of(), List.of(), List.of()));
        return new LedgerPreset(name, sheet, words, columns.stream().map(ShownTable::column).toList(), filter, order,
                preset.map(LedgerPreset::groups).orElse(GroupBy.NONE));
    }

    /** The way it is looked at now, by a name. */
    public SavedView view(String name) {
        return new SavedView(name, sheet, filter, order, preset.map(LedgerPreset::name).orElse(""));
    }

    private static PresetColumn column(GridColumn column) {
        return new PresetColumn(column.key(), "", column.characters());
    }

    /** The columns that a preset picks; those that the table does not have, and blank ones, are passed over. */
    public static List<GridColumn> columns(LedgerPreset preset, List<LedgerTable.Field> fields) {
        List<String> known = fields.stream().map(field -> field.heading().key()).toList();
        List<GridColumn> columns = new ArrayList<>();
        for (PresetColumn wanted : preset.columns()) {
            int number = known.indexOf(wanted.key());
            if (number >= 0) {
                columns.add(GridColumn.of(number, titled(fields.get(number), wanted), columns.size() < FROZEN));
            }
        }
        return columns;
    }

    private static LedgerTable.Field titled(LedgerTable.Field field, PresetColumn wanted) {
        ReportColumn own = field.heading();
        return new LedgerTable.Field(
                new ReportColumn(own.key(), wanted.title().isEmpty() ? own.title() : wanted.title(),
                        wanted.width() == 0 ? own.width() : wanted.width(), own.align(), own.total()),
                field.kind());
    }
}
