package cn.yaodian.domain.view;

import cn.yaodian.domain.overview.LedgerSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as an office is used to it: what its lines are, its columns, and the words around it. Data, not code.
 *
 * @param name    by which the clerk knows it; also in file names
 * @param columns from left to right, at least one, each key once
 * @param filter  which lines it has
 * @param groups  how its lines are parted where nothing else is asked for
 */
public record LedgerPreset(String name, LedgerSheet sheet, PresetWords words, List<PresetColumn> columns,
        LedgerFilter filter, LedgerOrder order, GroupBy groups) {

    public LedgerPreset {
        name = name.strip();
        columns = List.copyOf(columns);
        Set<String> keys = new HashSet<>();
        if (name.isEmpty() || columns.isEmpty() || !columns.stream().allMatch(column -> keys.add(column.key()))) {
            throw new IllegalArgumentException("a preset has a name, and columns each of which is there once: " + name);
        }
    }

    public LedgerPreset withName(String changed) {
        return new LedgerPreset(changed, sheet, words, columns, filter, order, groups);
    }

    public LedgerPreset withFilter(LedgerFilter changed) {
        return new LedgerPreset(name, sheet, words, columns, changed, order, groups);
    }

    public LedgerPreset withOrder(LedgerOrder changed) {
        return new LedgerPreset(name, sheet, words, columns, filter, changed, groups);
    }
}
