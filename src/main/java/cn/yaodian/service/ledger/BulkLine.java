package cn.yaodian.service.ledger;

import cn.yaodian.domain.overview.LedgerKey;
import java.util.Optional;

/**
 * What a change does to one line.
 *
 * @param before what stands there
 * @param after  what will; the same where nothing changes
 * @param change what is to be done for it; none where nothing is
 */
public record BulkLine(LedgerKey key, String before, String after, Effect effect, Optional<LedgerChange> change) {

    /** Whether it does anything. */
    public enum Effect {
        /** It is changed. */
        CHANGED,
        /** It says so already. */
        SAME,
        /** Its state does not allow it, or there is no such thing in the line. */
        IMPOSSIBLE
    }

    public boolean isChanged() {
        return effect == Effect.CHANGED;
    }
}
