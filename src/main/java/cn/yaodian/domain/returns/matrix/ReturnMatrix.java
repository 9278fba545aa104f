package cn.yaodian.domain.returns.matrix;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Units down, collections across. Immutable.
 *
 * @param columns the earliest first
 * @param rows    units of which something was asked, in the register's order
 * @param cutOff  the day for which it was computed
 */
public record ReturnMatrix(List<Column> columns, List<Row> rows, LocalDate cutOff) {

    /** @param plan title of the plan that the collection is of */
    public record Column(ReturnCollection collection, String plan, Count count) {}

    /** @param cells one a column; empty where nothing was asked of the unit */
    public record Row(Unit unit, List<Optional<Cell>> cells, Count count) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param reports parts reported of parts that the unit has; none where that was not counted */
    public record Cell(CollectionId collection, Submission submission, ReturnStanding standing,
            Optional<Reported> reports) {}

    /** How many of a unit's parts a return speaks of. */
    public record Reported(int reported, int owed) {}

    /** How many cells of a row or a column stand how. */
    public record Count(Map<ReturnStanding, Integer> of) {

        public Count {
            of = Map.copyOf(of);
        }

        public int of(ReturnStanding standing) {
            return of.getOrDefault(standing, 0);
        }

        /** 应报. */
        public int asked() {
            return of.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** 已报. */
        public int come() {
            return of(ReturnStanding.IN_TIME) + of(ReturnStanding.LATE);
        }

        private static Count over(List<Optional<Cell>> cells) {
            Map<ReturnStanding, Integer> counts = new EnumMap<>(ReturnStanding.class);
            cells.forEach(cell -> cell.ifPresent(there -> counts.merge(there.standing(), 1, Integer::sum)));
            return new Count(counts);
        }
    }

    /** What was asked with one collection of whom. @param reports by unit; empty where they were not counted */
    public record Asked(ReturnCollection collection, String plan, List<Submission> submissions,
            Map<UnitId, Reported> reports) {

        public Asked {
            submissions = List.copyOf(submissions);
            reports = Map.copyOf(reports);
        }
    }

    public ReturnMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param units in the order of rows; those of whom nothing was asked are left out */
    public static ReturnMatrix of(List<Asked> asked, List<Unit> units, LocalDate cutOff) {
        List<Asked> inTime = asked.stream().sorted(Comparator.comparing((Asked one) -> one.collection().period())
                .thenComparing(one -> one.collection().due()).thenComparing(Asked::plan)).toList();
        List<Map<UnitId, Cell>> byUnit = inTime.stream().map(one -> cells(one, cutOff)).toList();
        List<Row> rows = new ArrayList<>();
        for (Unit unit : units) {
            List<Optional<Cell>> cells = byUnit.stream().map(column -> Optional.ofNullable(column.get(unit.id())))
                    .toList();
            if (cells.stream().anyMatch(Optional::isPresent)) {
                rows.add(new Row(unit, cells, Count.over(cells)));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < inTime.size(); i++) {
            int place = i;
            columns.add(new Column(inTime.get(i).collection(), inTime.get(i).plan(),
                    Count.over(rows.stream().map(row -> row.cells().get(place)).toList())));
        }
        return new ReturnMatrix(columns, rows, cutOff);
    }

    private static Map<UnitId, Cell> cells(Asked asked, LocalDate cutOff) {
        Map<UnitId, Cell> cells = new LinkedHashMap<>();
        asked.submissions().forEach(submission -> cells.put(submission.unit(),
                new Cell(asked.collection().id(), submission,
                        ReturnStanding.of(submission, asked.collection().due(), cutOff),
                        Optional.ofNullable(asked.reports().get(submission.unit())))));
        return cells;
    }

    /** Whether there is nothing to be shown. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** All cells together. */
    public Count count() {
        return Count.over(rows.stream().flatMap(row -> row.cells().stream()).toList());
    }
}
