package cn.yaodian.composing.ledger;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import java.util.function.Function;

/**
 * A column of a ledger.
 *
 * @param <L>     what a line stands for
 * @param heading key, title and width where a preset says nothing else
 * @param cell    what it shows of a line
 * @param basis   what of the line the cell tells of: the line itself, or something that lines have in common, such as the
 *                task of several units' parts
 */
public record LedgerColumn<L>(ReportColumn heading, FieldKind kind, Function<L, ReportCell> cell,
        Function<L, ?> basis) {

    /** Of the line itself. */
    LedgerColumn(ReportColumn heading, FieldKind kind, Function<L, ReportCell> cell) {
        this(heading, kind, cell, Function.identity());
    }

    public String key() {
        return heading.key();
    }
}
