package cn.yaodian.domain.view;

import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import java.util.Optional;

/**
 * Lines of the ledger that something stands for that counts them: a bar of a chart, a group of what waits.
 *
 * @param filter   that finds exactly them
 * @param selected the one that is meant, where it is one
 */
public record PickedLines(LedgerSheet sheet, LedgerFilter filter, Optional<LedgerKey> selected) {

    public static PickedLines of(LedgerSheet sheet, LedgerFilter filter) {
        return new PickedLines(sheet, filter, Optional.empty());
    }

    /** Of these the ones whose column says one of these texts. */
    public PickedLines where(String column, String... texts) {
        return where(column, Condition.Choices.of(texts));
    }

    /** Of these the ones for whose column this holds. */
    public PickedLines where(String column, Condition condition) {
        return new PickedLines(sheet, filter.with(column, condition), selected);
    }

    public PickedLines select(LedgerKey key) {
        return new PickedLines(sheet, filter, Optional.of(key));
    }
}
