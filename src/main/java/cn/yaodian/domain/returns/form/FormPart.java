package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.returns.PartReport;
import java.util.Optional;

/**
 * A unit's part in a task on a form.
 *
 * @param last  what was said for the last period that has something; shown, and person and phone are taken from it
 * @param known what has already been said for this period; filled in, so that it is not asked for twice
 */
public record FormPart(PartId id, DutyRole role, Optional<PartReport> last, Optional<PartReport> known) {

    public FormPart {
        if (last.filter(report -> !report.part().equals(id)).isPresent()
                || known.filter(report -> !report.part().equals(id)).isPresent()) {
            throw new IllegalArgumentException("reports of another part than " + id);
        }
    }
}
