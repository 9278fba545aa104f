package cn.yaodian.service.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.storage.change.RowHistory;
import cn.yaodian.storage.change.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose the rows of a task's history are: a step that changes a row writes down only what it has changed. */
final class RecordOwners {

    private static final String UNIT = "unit_id";
    private static final String PART = "part_id";
    private static final String INDICATOR = "indicator_id";

    /** Values that never change in a row, by its number and their column. */
    private final Map<String, Map<String, String>> rows = new HashMap<>();

    /** @param log all that became of the task */
    RecordOwners(List<RowHistory.Entry> log) {
        for (RowHistory.Entry entry : log) {
            Map<String, String> row = rows.computeIfAbsent(entry.row(), _ -> new HashMap<>());
            List.of(UNIT, PART, INDICATOR).forEach(column -> {
                Optional.ofNullable(entry.before().get(column)).ifPresent(value -> row.put(column, value));
                Optional.ofNullable(entry.after().get(column)).ifPresent(value -> row.put(column, value));
            });
        }
    }

    private Optional<String> value(String row, String column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }

    Optional<UnitId> unit(RowHistory.Entry entry) {
        return value(entry.row(), UNIT).or(() -> value(entry.row(), PART).flatMap(part -> value(part, UNIT)))
                .map(UnitId::parse);
    }

    Optional<IndicatorId> indicator(RowHistory.Entry entry) {
        return (entry.table() == Table.LEDGER_INDICATOR ? Optional.of(entry.row()) : value(entry.row(), INDICATOR))
                .map(IndicatorId::parse);
    }
}
