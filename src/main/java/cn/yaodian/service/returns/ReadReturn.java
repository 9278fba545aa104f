package cn.yaodian.service.returns;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.RowRemark;
import java.nio.file.Path;
import java.util.List;

/**
 * One unit's form as it was read, beside what is on record.
 *
 * @param sha256     of the file: it is kept when the return is accepted, and read again to see that it is the same
 * @param submission what the unit owes, as it stands now
 * @param readBefore whether the very same file has been accepted already
 * @param changes    rows that can be written, in the form's order
 * @param refused    rows that cannot, with the reason
 * @param remarks    what else is to be said of rows and is no reason to refuse them
 */
public record ReadReturn(Path file, String sha256, ReturnCollection collection, Unit unit, Submission submission,
        boolean readBefore, List<ReportChange> changes, List<RowRemark> refused, List<RowRemark> remarks) {

    public ReadReturn {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** How many rows are of a kind. */
    public long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether it has rows that cannot be written. */
    public boolean isFaulty() {
        return !refused.isEmpty();
    }
}
