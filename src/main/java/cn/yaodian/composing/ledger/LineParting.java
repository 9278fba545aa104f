package cn.yaodian.composing.ledger;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.view.GroupBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts the lines of a table. No line is lost: those that belong nowhere come last, under a name that says so. */
final class LineParting {

    /**
     * Lines that belong together.
     *
     * @param unit whose they are, where they are parted by units or regions
     * @param rows numbers of the lines, in order
     */
    record Parted(String name, Optional<Unit> unit, List<Integer> rows) {

        Parted {
            rows = List.copyOf(rows);
        }
    }

    private LineParting() {}

    static List<Parted> of(LedgerLines<?> lines, int[] rows, GroupBy by) {
        return switch (by) {
            case NONE -> List.of(new Parted(LedgerWords.fill("group.all"), Optional.empty(), boxed(rows)));
            case UNIT -> byUnit(lines, rows, false);
            case REGION -> byUnit(lines, rows, true);
            case SECTION -> bySection(lines, rows);
            case PROGRESS -> byProgress(lines, rows);
        };
    }

    private static List<Parted> byUnit(LedgerLines<?> lines, int[] rows, boolean regions) {
        Map<Unit, List<Integer>> parts = new LinkedHashMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int row : rows) {
            LineGroups groups = lines.groups(row);
            List<Unit> units = regions ? groups.regions() : groups.units();
            units.forEach(unit -> parts.computeIfAbsent(unit, _ -> new ArrayList<>()).add(row));
            if (units.isEmpty()) {
                rest.add(row);
            }
        }
        List<Parted> parted = new ArrayList<>();
        parts.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().order())).forEach(
                entry -> parted.add(new Parted(entry.getKey().shortName(), Optional.of(entry.getKey()),
                        entry.getValue())));
        return withRest(parted, rest, regions ? "group.rest.region" : "group.rest.unit");
    }

    private static List<Parted> bySection(LedgerLines<?> lines, int[] rows) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int row : rows) {
            lines.groups(row).section().ifPresentOrElse(
                    section -> parts.computeIfAbsent(section, _ -> new ArrayList<>()).add(row), () -> rest.add(row));
        }
        List<Parted> parted = new ArrayList<>();
        parts.forEach((section, inside) -> parted.add(new Parted(section, Optional.empty(), inside)));
        return withRest(parted, rest, "group.rest.section");
    }

    /** All five groups, also those that nothing is in. */
    private static List<Parted> byProgress(LedgerLines<?> lines, int[] rows) {
        Map<ProgressGroup, List<Integer>> parts = new LinkedHashMap<>();
        for (ProgressGroup group : ProgressGroup.values()) {
            parts.put(group, new ArrayList<>());
        }
        for (int row : rows) {
            parts.computeIfAbsent(lines.groups(row).progress().orElse(ProgressGroup.OTHER), _ -> new ArrayList<>())
                    .add(row);
        }
        List<Parted> parted = new ArrayList<>();
        parts.forEach((group, inside) -> parted.add(new Parted(group.title(), Optional.empty(), inside)));
        return parted;
    }

    private static List<Parted> withRest(List<Parted> parted, List<Integer> rest, String name) {
        if (!rest.isEmpty() || parted.isEmpty()) {
            parted.add(new Parted(LedgerWords.fill(name), Optional.empty(), rest));
        }
        return parted;
    }

    private static List<Integer> boxed(int[] rows) {
        List<Integer> all = new ArrayList<>(rows.length);
        for (int row : rows) {
            all.add(row);
        }
        return all;
    }
}
