package cn.yaodian.service.overview.edit;

import cn.yaodian.service.ledger.LedgerChange;

/** What became of a typed text. */
sealed interface Taken {

    /** @param after as the table will have it */
    record As(LedgerChange change, String after) implements Taken {}

    record Not(Refusal refusal) implements Taken {}

    static Taken not(RefusalKind kind, String... arguments) {
        return new Not(Refusal.of(kind, arguments));
    }
}
