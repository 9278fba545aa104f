package cn.yaodian.domain.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which lines of a ledger's table are shown.
 *
 * @param text    words that have to stand somewhere in a line, parted by blanks; empty for any
 * @param columns by key of the column; all have to hold
 */
public record LedgerFilter(String text, Map<String, Condition> columns) {

    /** Every line passes. */
    public static final LedgerFilter ALL = new LedgerFilter("", Map.of());

    public LedgerFilter {
        text = text.strip();
        Map<String, Condition> saying = new LinkedHashMap<>(columns);
        saying.values().removeIf(Condition::isEmpty);
        columns = Collections.unmodifiableMap(saying);
    }

    public boolean isEmpty() {
        return text.isEmpty() && columns.isEmpty();
    }

    public LedgerFilter withText(String changed) {
        return new LedgerFilter(changed, columns);
    }

    /** With another condition on a column; an empty one takes it away. */
    public LedgerFilter with(String column, Condition condition) {
        Map<String, Condition> changed = new LinkedHashMap<>(columns);
        changed.put(column, condition);
        return new LedgerFilter(text, changed);
    }

    /** Without any condition on a column. */
    public LedgerFilter without(String column) {
        Map<String, Condition> changed = new LinkedHashMap<>(columns);
        changed.remove(column);
        return new LedgerFilter(text, changed);
    }
}
