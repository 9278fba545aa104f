package cn.yaodian.service.overview;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.domain.overview.LedgerSheet;
import java.util.List;

/**
 * A ledger as a table with every column that it may show; a preset picks from them.
 *
 * @param rows in the plans' order
 */
public record LedgerTable(LedgerSheet sheet, List<Field> fields, List<LedgerRow> rows) {

    /** A column. */
    public record Field(ReportColumn heading, FieldKind kind) {}

    public LedgerTable {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }
}
