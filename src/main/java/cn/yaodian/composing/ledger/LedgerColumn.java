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
 */
public record LedgerColumn<L>(ReportColumn heading, FieldKind kind, Function<L, ReportCell> cell) {

    public String key() {
        return heading.key();
    }
}
