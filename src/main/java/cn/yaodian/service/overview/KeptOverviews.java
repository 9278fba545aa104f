package cn.yaodian.service.overview;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/**
 * The overviews that were asked for last: today, the ledger's tables, charts and lists look at the same one in turn.
 * Whatever is written makes all of them stale. Safe for several threads.
 */
final class KeptOverviews {

    /** This year's and last year's plan, each on two dates; one of 200 tasks takes some ten megabytes. */
    private static final int KEPT = 4;

    private final LinkedHashMap<Key, PlanOverview> kept = new LinkedHashMap<>(KEPT * 2, 0.75F, true);
    private long changes;

    private record Key(PlanId plan, LocalDate cutOff) {}

    /** @param make reads and judges; run on this thread where none is kept */
    PlanOverview get(PlanId plan, LocalDate cutOff, Supplier<PlanOverview> make) {
        Key key = new Key(plan, cutOff);
        long before;
        synchronized (kept) {
            PlanOverview known = kept.get(key);
            if (known != null) {
                return known;
            }
            before = changes;
        }
        PlanOverview made = make.get();
        synchronized (kept) {
            // What was written meanwhile may not be in it: it serves this once.
            if (changes == before) {
                kept.put(key, made);
                trim();
            }
        }
        return made;
    }

    private void trim() {
        while (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }

    /** Something was written. */
    void forget() {
        synchronized (kept) {
            changes++;
            kept.clear();
        }
    }
}
