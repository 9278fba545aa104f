package cn.yaodian.service.ledger;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.storage.ledger.YearsJson;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Values of the history as clerks read them. */
final class RecordValue {

    private RecordValue() {}

    /**
     * @param stored as the change log has it; empty for nothing
     * @param names  the name of an indicator by its identity
     */
    static String words(RecordField field, String stored, UnaryOperator<String> names) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (field) {
            case STATE -> TaskState.valueOf(stored).title();
            case PART_STATE -> PartState.valueOf(stored).title();
            case DIRECTION -> Direction.valueOf(stored).title();
            case COUNTING -> Counting.valueOf(stored).title();
            case TARGET, BASELINE, SPAN_TOTAL, SPAN_BEFORE, IN_PERIOD, CUMULATIVE -> figure(stored);
            case SPAN_PLANNED -> years(stored);
            case SHARE_PART, SHARE_WHOLE -> names.apply(stored);
            case FIRST_DUE, FINISHED_ON, EXTENDED_TO, MILESTONE, INDICATOR_NAME, MEASURE, SOURCE, INDICATOR_DUE, NOTE,
                    SPAN_FIRST, SPAN_LAST, PROGRESS, PROBLEMS, NEXT_STEPS, COORDINATION, COMPLETION, EVIDENCE ->
                stored;
        };
    }

    private static String figure(String stored) {
        return PlainFigure.text(new BigDecimal(stored));
    }

    private static String years(String stored) {
        return YearsJson.read(stored).entrySet().stream()
                .map(year -> year.getKey() + "年" + year.getValue().toPlainString()).collect(Collectors.joining("、"));
    }
}
