package cn.yaodian.service.ledger;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import java.math.BigDecimal;

/** Values of the history as clerks read them. */
final class RecordValue {

    private RecordValue() {}

    /** @param stored as the change log has it; empty for nothing */
    static String words(RecordField field, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (field) {
            case STATE -> TaskState.valueOf(stored).title();
            case PART_STATE -> PartState.valueOf(stored).title();
            case DIRECTION -> Direction.valueOf(stored).title();
            case COUNTING -> Counting.valueOf(stored).title();
            case TARGET, BASELINE, IN_PERIOD, CUMULATIVE -> figure(stored);
            case FIRST_DUE, FINISHED_ON, EXTENDED_TO, MILESTONE, INDICATOR_NAME, MEASURE, SOURCE, INDICATOR_DUE, NOTE,
                    PROGRESS, PROBLEMS, NEXT_STEPS, COORDINATION, COMPLETION, EVIDENCE ->
                stored;
        };
    }

    private static String figure(String stored) {
        return PlainFigure.text(new BigDecimal(stored));
    }
}
