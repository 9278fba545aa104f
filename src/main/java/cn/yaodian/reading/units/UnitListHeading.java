package cn.yaodian.reading.units;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The row of headings: which column stands where. */
final class UnitListHeading {

    private final int rowNumber;
    private final Map<UnitListColumn, Integer> places;

    private UnitListHeading(int rowNumber, Map<UnitListColumn, Integer> places) {
        this.rowNumber = rowNumber;
        this.places = places;
    }

    /** The heading that this row is, if it is one: if one of its cells is what a column of names is called. */
    static Optional<UnitListHeading> in(SheetRow row) {
        Map<UnitListColumn, Integer> places = new EnumMap<>(UnitListColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            for (UnitListColumn meaning : UnitListColumn.values()) {
                if (meaning.isHeadedBy(cell)) {
                    places.putIfAbsent(meaning, column);
                }
            }
        }
        return places.containsKey(UnitListColumn.NAME)
                ? Optional.of(new UnitListHeading(row.number(), places))
                : Optional.empty();
    }

    boolean isAbove(SheetRow row) {
        return row.number() > rowNumber;
    }

    /** What the row has in that column; empty where the list has no such column. */
    String value(SheetRow row, UnitListColumn column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse("");
    }

    /** Whether any column that this program knows has something in it. */
    boolean hasAny(SheetRow row) {
        return places.keySet().stream().anyMatch(column -> !value(row, column).isEmpty());
    }
}
