package cn.yaodian.service.overview;

import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.overview.LedgerKey;

/** A line of a ledger's table. Cells are worked out when they are asked for: a table may have far more than is seen. */
public interface LedgerRow {

    LedgerKey key();

    /** @param column number of the table's field, from 0 */
    ReportCell cell(int column);
}
