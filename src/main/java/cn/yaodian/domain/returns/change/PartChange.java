package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.returns.Fingerprint;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.form.RowPlace;
import java.util.Optional;
import java.util.UUID;

/**
 * What a unit says of its part in a task.
 *
 * @param said   what would be written
 * @param stored what is on record for this very period
 * @param last   what it said for the period before
 */
public record PartChange(Optional<RowPlace> place, TaskLine task, Part part, PartReport said,
        Optional<PartReport> stored, Optional<PartReport> last, ChangeVerdict verdict) implements ReportChange {

    @Override
    public UUID code() {
        return part.id().value();
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(said);
    }

    @Override
    public PartChange with(ChangeVerdict decided) {
        return new PartChange(place, task, part, said, stored, last, decided);
    }
}
