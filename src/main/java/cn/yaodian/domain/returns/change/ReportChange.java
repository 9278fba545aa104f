package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.returns.form.RowPlace;
import java.util.Optional;
import java.util.UUID;

/** One row of a return beside what is on record: words on a task, or a figure. */
public sealed interface ReportChange permits PartChange, FigureChange {

    /** Where it stands in the file; none where it was entered by hand. */
    Optional<RowPlace> place();

    /** The task that it is about. */
    TaskLine task();

    ChangeVerdict verdict();

    /** By which the same row is known in every form of the unit: of its part in the task, or of the indicator. */
    UUID code();

    /** Tells whether two rows with one code say the same. */
    String fingerprint();

    /** The same row, judged otherwise. */
    ReportChange with(ChangeVerdict decided);

    default ChangeKind kind() {
        return verdict().kind();
    }
}
