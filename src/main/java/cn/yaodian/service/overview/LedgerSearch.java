package cn.yaodian.service.overview;

import cn.yaodian.composing.ledger.CellIndex;
import cn.yaodian.composing.ledger.RowSelection;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Filters and orders one table, any number of times: what its cells say is worked out once. The first use of a column
 * is the slow one; do it in the background where a table has many lines. Safe to use from any thread.
 */
public final class LedgerSearch {

    private final LedgerTable table;
    private final List<String> keys;
    private final CellIndex index;
    private final RowSelection selection;

    public LedgerSearch(LedgerTable table) {
        this.table = table;
        this.keys = table.fields().stream().map(field -> field.heading().key()).toList();
        this.index = new CellIndex(table.rows().size(), (row, column) -> table.rows().get(row).cell(column));
        this.selection = new RowSelection(index, keys);
    }

    public LedgerTable table() {
        return table;
    }

    /** The lines that pass, in order. */
    public List<LedgerRow> rows(LedgerFilter filter, LedgerOrder order) {
        return Arrays.stream(selection.of(filter, order)).mapToObj(table.rows()::get).toList();
    }

    /**
     * What a column says, each text once and in its order, for offering choices; the empty text last where some line has
     * nothing there. None for a column that the table does not have.
     */
    public List<String> choices(String key) {
        int column = keys.indexOf(key);
        return column < 0 ? List.of() : index.choices(column);
    }
}
