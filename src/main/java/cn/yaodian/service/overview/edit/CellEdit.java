package cn.yaodian.service.overview.edit;

import cn.yaodian.domain.overview.LedgerKey;

/**
 * A cell of a ledger's table that is to say something else.
 *
 * @param column key of the column
 * @param text   as typed; empty to empty it
 */
public record CellEdit(LedgerKey key, String column, String text) {

    public CellEdit {
        text = text.strip();
    }
}
