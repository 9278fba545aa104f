package cn.yaodian.service.ledger;

import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.progress.Counting;
import java.time.LocalDate;
import java.util.Optional;

/** One change that is made to many lines of a ledger at once. */
public sealed interface BulkEdit {

    /** 完成时限 of tasks; none takes it away. */
    record Due(Optional<LocalDate> day) implements BulkEdit {}

    /** Moves tasks. */
    record Move(TaskAction action, LocalDate on, String reason) implements BulkEdit {}

    /** Moves units' parts. Handing back has a time limit of its own for each and is not among these. */
    record MovePart(PartAction action, String reason) implements BulkEdit {

        public MovePart {
            if (action == PartAction.HAND_BACK) {
                throw new IllegalArgumentException("units hand back one by one");
            }
        }
    }

    /** 截止日 of indicators; none takes it away. */
    record IndicatorDue(Optional<LocalDate> day) implements BulkEdit {}

    /** 统计方式 of indicators. */
    record IndicatorCounting(Counting counting) implements BulkEdit {}

    /** 口径、数据来源 of indicators. */
    record IndicatorSource(String source) implements BulkEdit {}
}
