package cn.yaodian.reading.units;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes units of the rows of one list, one after the other, and notes what it cannot take as it stands. */
final class UnitCollector {

    private final UnitListHeading heading;
    private final List<Unit> units = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> ownerOfName = new HashMap<>();

    private UnitCollector(UnitListHeading heading) {
        this.heading = heading;
    }

    /** @param rows those below the heading */
    static ReadUnitList collect(UnitListHeading heading, List<SheetRow> rows) {
        UnitCollector collector = new UnitCollector(heading);
        // A long list printed on several pages repeats its heading in the sheet.
        List<SheetRow> filled = rows.stream().filter(heading::hasAny)
                .filter(row -> UnitListHeading.in(row).isEmpty()).toList();
        // A full name belongs to the unit that bears it, wherever else in the list it stands as a short or former one.
        for (SheetRow row : filled) {
            String name = heading.value(row, UnitListColumn.NAME);
            collector.ownerOfName.put(name, name);
        }
        filled.forEach(collector::take);
        return new ReadUnitList(collector.units, collector.remarks);
    }

    private void take(SheetRow row) {
        String name = heading.value(row, UnitListColumn.NAME);
        if (name.isEmpty()) {
            remark(row, Severity.HINT, "这一行没有单位名称，未采用");
            return;
        }
        if (units.stream().anyMatch(unit -> unit.name().equals(name))) {
            remark(row, Severity.DOUBT, "“" + name + "”在前面已经出现过，未采用这一行");
            return;
        }
        units.add(new Unit(UnitId.random(), kind(row), name, aliases(row, name), order(row)));
    }

    private UnitKind kind(SheetRow row) {
        String written = heading.value(row, UnitListColumn.KIND);
        if (written.isEmpty()) {
            return UnitKind.MEMBER;
        }
        return WrittenKind.of(written).orElseGet(() -> {
            remark(row, Severity.DOUBT, "不认识的类别“" + written + "”，先按成员单位登记");
            return UnitKind.MEMBER;
        });
    }

    private List<UnitAlias> aliases(SheetRow row, String name) {
        Stream<UnitAlias> shorts = WrittenNames.split(heading.value(row, UnitListColumn.SHORT)).stream()
                .map(UnitAlias::shortName);
        Stream<UnitAlias> formers = WrittenNames.split(heading.value(row, UnitListColumn.FORMER)).stream()
                .map(WrittenNames::former);
        return Stream.concat(shorts, formers).filter(alias -> isFree(row, alias.name(), name)).toList();
    }

    /** A name that already leads to another unit would make the register ambiguous; the first one keeps it. */
    private boolean isFree(SheetRow row, String alias, String unit) {
        String owner = ownerOfName.putIfAbsent(alias, unit);
        if (owner != null && !owner.equals(unit)) {
            remark(row, Severity.DOUBT, "“" + alias + "”已是“" + owner + "”的名称，没有再记给“" + unit + "”");
        }
        return owner == null;
    }

    /** The list's own order where it has such a column, else the place in the list; from 1. */
    private int order(SheetRow row) {
        String written = heading.value(row, UnitListColumn.ORDER);
        if (written.matches("\\d{1,9}")) {
            return Integer.parseInt(written);
        }
        if (!written.isEmpty()) {
            remark(row, Severity.HINT, "排序“" + written + "”不是整数，按所在位置排列");
        }
        return units.size() + 1;
    }

    private void remark(SheetRow row, Severity severity, String message) {
        remarks.add(new Remark(severity, row.number(), message));
    }
}
