package cn.yaodian.service.ledger;

import cn.yaodian.storage.change.Table;
import java.util.Arrays;
import java.util.Optional;

/** What of a record the history tells of. */
public enum RecordField {
    STATE(Table.LEDGER_TASK, "state"), FIRST_DUE(Table.LEDGER_TASK, "first_due"),
    FINISHED_ON(Table.LEDGER_TASK, "finished_on"), PART_STATE(Table.LEDGER_PART, "state"),
    EXTENDED_TO(Table.LEDGER_EXTENSION, "new_due"), MILESTONE(Table.LEDGER_MILESTONE, "text"),
    INDICATOR_NAME(Table.LEDGER_INDICATOR, "name"), TARGET(Table.LEDGER_INDICATOR, "target"),
    BASELINE(Table.LEDGER_INDICATOR, "baseline"), DIRECTION(Table.LEDGER_INDICATOR, "direction"),
    COUNTING(Table.LEDGER_INDICATOR, "counting"), MEASURE(Table.LEDGER_INDICATOR, "unit_of_measure"),
    SOURCE(Table.LEDGER_INDICATOR, "source"), INDICATOR_DUE(Table.LEDGER_INDICATOR, "due"),
    NOTE(Table.LEDGER_INDICATOR, "note"), SPAN_TOTAL(Table.LEDGER_INDICATOR, "span_total"),
    SPAN_FIRST(Table.LEDGER_INDICATOR, "span_first"), SPAN_LAST(Table.LEDGER_INDICATOR, "span_last"),
    SPAN_BEFORE(Table.LEDGER_INDICATOR, "span_before"), SPAN_PLANNED(Table.LEDGER_INDICATOR, "span_planned"),
    SHARE_PART(Table.LEDGER_INDICATOR, "share_part"), SHARE_WHOLE(Table.LEDGER_INDICATOR, "share_whole"),
    IN_PERIOD(Table.LEDGER_FIGURE, "in_period"),
    CUMULATIVE(Table.LEDGER_FIGURE, "cumulative"), PROGRESS(Table.RETURN_REPORT, "progress"),
    PROBLEMS(Table.RETURN_REPORT, "problems"), NEXT_STEPS(Table.RETURN_REPORT, "next_steps"),
    COORDINATION(Table.RETURN_REPORT, "needs_coordination"), COMPLETION(Table.RETURN_REPORT, "completion"),
    EVIDENCE(Table.EVIDENCE, "file_name");

    private final Table table;
    private final String column;

    RecordField(Table table, String column) {
        this.table = table;
        this.column = column;
    }

    static Optional<RecordField> of(Table table, String column) {
        return Arrays.stream(values()).filter(field -> field.table == table && field.column.equals(column))
                .findFirst();
    }
}
