package cn.yaodian.storage.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short list that a record owns (the duties of a task, the names of a unit) as rows with a position. What is said in
 * the same words keeps its row, so that the history of a row is the history of one thing.
 */
public final class OrderedRows {

    private final Table table;
    private final Optional<UUID> plan;
    private final String owner;

    /**
     * @param plan  the plan that the rows belong to, if any
     * @param owner the column that names whose list it is
     */
    public OrderedRows(Table table, Optional<UUID> plan, String owner) {
        this.table = table;
        this.plan = plan;
        this.owner = owner;
    }

    /**
     * Makes the list as it is to be.
     *
     * @param ownerId whose list
     * @param stored  the rows that are there, in order
     * @param wanted  the columns of each row that is to be there, in order, without identity, owner and position
     */
    public void write(RowWriter writer, UUID ownerId, List<Stored> stored, List<Map<String, @Nullable Object>> wanted) {
        List<Stored> left = new ArrayList<>(stored);
        List<Optional<UUID>> kept = new ArrayList<>();
        for (Map<String, @Nullable Object> columns : wanted) {
            Optional<Stored> same = left.stream().filter(row -> row.columns().equals(columns)).findFirst();
            same.ifPresent(left::remove);
            kept.add(same.map(Stored::id));
        }
        for (int position = 0; position < wanted.size(); position++) {
            Optional<UUID> id = kept.get(position)
                    .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.removeFirst().id()));
            Row row = new Row(table, id.orElseGet(UUID::randomUUID), plan, wanted.get(position)).with(owner, ownerId)
                    .with("position", position);
            if (id.isPresent()) {
                writer.put(row);
            } else {
                writer.insert(row);
            }
        }
        left.forEach(row -> writer.delete(new Row(table, row.id(), plan, Map.of())));
    }

    /** Columns and values in turn. */
    public static Map<String, @Nullable Object> columns(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put((String) Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return columns;
    }

    /**
     * A row that is there.
     *
     * @param columns without identity, owner and position
     */
    public record Stored(UUID id, Map<String, @Nullable Object> columns) {}
}
