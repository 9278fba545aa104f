package cn.yaodian.service.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.storage.change.RowHistory;
import cn.yaodian.storage.change.Table;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.TaskRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is on record of one task: its reports and its history. Safe to call from any thread. */
public final class TaskRecords {

    /** What a unit said of its part for one period. */
    public record Reported(Period period, PartReport report) {

        public PartId part() {
            return report.part();
        }
    }

    private static final String GONE = "（已删除的指标）";

    private final Database database;

    public TaskRecords(Database database) {
        this.database = database;
    }

    /** Every unit's reports on a task, the latest period first, within it in the task's order of units. */
    public List<Reported> reports(TaskId task) {
        return database.read(handle -> TaskRows.reports(handle, task)).stream()
                .map(row -> new Reported(row.period(), row.report())).toList();
    }

    /** What became of a task and of all that belongs to it, the latest step first. */
    public List<RecordEntry> history(TaskId task) {
        return database.read(handle -> entries(RowHistory.of(handle, TaskRows.ids(handle, task)),
                _ -> true, names(TaskRows.indicatorNames(handle))));
    }

    /** What became of one indicator and its figures, the latest step first. */
    public List<RecordEntry> history(TaskId task, IndicatorId indicator) {
        return database.read(handle -> {
            String id = indicator.value().toString();
            List<RowHistory.Entry> all = RowHistory.of(handle, TaskRows.ids(handle, task));
            Set<String> rows = new LinkedHashSet<>(Set.of(id));
            all.stream().filter(entry -> id.equals(entry.after().get("indicator_id")))
                    .forEach(entry -> rows.add(entry.row()));
            return entries(all, entry -> rows.contains(entry.row()), names(TaskRows.indicatorNames(handle)));
        });
    }

    private static UnaryOperator<String> names(Function<UUID, Optional<String>> indicators) {
        return id -> indicators.apply(UUID.fromString(id)).orElse(GONE);
    }

    private static List<RecordEntry> entries(List<RowHistory.Entry> log, Predicate<RowHistory.Entry> wanted,
            UnaryOperator<String> names) {
        Map<Long, List<RowHistory.Entry>> steps = new LinkedHashMap<>();
        // Tasks and indicators have the identities of the plan's: what became of its text is the plan's own history.
        log.stream().filter(entry -> entry.table() != Table.TASK && entry.table() != Table.INDICATOR).filter(wanted)
                .forEach(entry -> steps.computeIfAbsent(entry.set(), _ -> new ArrayList<>())
                        .add(entry));
        RecordOwners owners = new RecordOwners(log);
        return steps.values().stream().map(step -> step(step, owners, names)).toList();
    }

    private static RecordEntry step(List<RowHistory.Entry> entries, RecordOwners owners, UnaryOperator<String> names) {
        RowHistory.Entry first = entries.getFirst();
        List<RecordEntry.Change> changes = new ArrayList<>();
        entries.forEach(entry -> changes.addAll(changes(entry, owners, names)));
        String reason = entries.stream().filter(entry -> entry.table() == Table.LEDGER_MOVE)
                .map(entry -> entry.after().getOrDefault("reason", "")).filter(said -> !said.isEmpty()).findFirst()
                .orElse("");
        return new RecordEntry(first.at().toInstant(), first.by(), first.label(), first.undone(), changes, reason);
    }

    private static List<RecordEntry.Change> changes(RowHistory.Entry entry, RecordOwners owners,
            UnaryOperator<String> names) {
        Set<String> columns = new LinkedHashSet<>(entry.before().keySet());
        columns.addAll(entry.after().keySet());
        List<RecordEntry.Change> changes = new ArrayList<>();
        for (String column : columns) {
            RecordField.of(entry.table(), column).ifPresent(field -> {
                String before = RecordValue.words(field, entry.before().getOrDefault(column, ""), names);
                String after = RecordValue.words(field, entry.after().getOrDefault(column, ""), names);
                if (!before.equals(after)) {
                    changes.add(
                            new RecordEntry.Change(field, before, after, owners.unit(entry), owners.indicator(entry)));
                }
            });
        }
        changes.sort((a, b) -> a.field().compareTo(b.field()));
        return changes;
    }
}
