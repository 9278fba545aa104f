package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.domain.returns.ReturnCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is on record when a collection's returns are read.
 *
 * @param overview of the plan, with its ledger and figures
 * @param stored   what was reported to this very collection
 * @param last     what was last reported for earlier periods
 * @param files    that have come in to this collection, the first one first
 */
public record OnRecord(PlanOverview overview, ReturnCollection collection, Map<PartId, PartReport> stored,
        Map<PartId, PartReport> last, Map<UnitId, List<ReceivedFile>> files) {

    public OnRecord {
        stored = Map.copyOf(stored);
        last = Map.copyOf(last);
        files = Map.copyOf(files);
    }

    /** What was last taken over from files of a unit, by part and indicator. */
    Map<UUID, String> taken(UnitId unit) {
        Map<UUID, String> taken = new HashMap<>();
        files.getOrDefault(unit, List.of()).forEach(file -> taken.putAll(file.taken()));
        return taken;
    }

    /** Whether the very same file of a unit has come in before. */
    public boolean knows(UnitId unit, String sha256) {
        return files.getOrDefault(unit, List.of()).stream().anyMatch(file -> file.sha256().equals(sha256));
    }
}
