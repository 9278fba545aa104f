package cn.yaodian.domain.view;

import java.util.List;

/**
 * In what order lines stand. Those that are alike in it keep the plans' order, and cells with nothing in them come last
 * either way.
 *
 * @param keys the first decides, then the next
 */
public record LedgerOrder(List<Key> keys) {

    /** As the plans have it. */
    public static final LedgerOrder OF_PLAN = new LedgerOrder(List.of());

    /** A column's key. */
    public record Key(String column, boolean descending) {}

    public LedgerOrder {
        keys = List.copyOf(keys);
    }

    public static LedgerOrder by(String column) {
        return new LedgerOrder(List.of(new Key(column, false)));
    }

    public static LedgerOrder descending(String column) {
        return new LedgerOrder(List.of(new Key(column, true)));
    }
}
