package cn.yaodian.service.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.manuscript.ManuscriptLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A manuscript as lists show it.
 *
 * @param kind      key of the template it was begun from
 * @param year      that it is filed under
 * @param number    as printed; empty until it has one
 * @param date      成文日期
 * @param plan      that it was made from; it may be gone since
 * @param changedAt when it was last changed or issued
 */
public record ManuscriptSummary(ManuscriptId id, String kind, int year, ManuscriptState state, int version,
        String title, String number, Optional<LocalDate> date, Optional<PlanId> plan, Instant changedAt) {

    static ManuscriptSummary of(ManuscriptLine line) {
        return new ManuscriptSummary(line.id(), line.kind(), line.year(), line.state(), line.version(), line.title(),
                line.number(), line.date(), line.plan(), line.changedAt());
    }
}
