package cn.yaodian.ui.units;

import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit's other names as one line, parted by 、, and back. */
final class AliasText {

    private AliasText() {}

    static String of(Unit unit, AliasKind kind) {
        return unit.aliases().stream().filter(alias -> alias.kind() == kind).map(UnitAlias::name)
                .collect(Collectors.joining("、"));
    }

    /** The names in the line; a name that the unit had before keeps the day until which it was in use. */
    static List<UnitAlias> read(String line, AliasKind kind, List<UnitAlias> before) {
        return Stream.of(line.split("[、，,；;\\n]")).map(String::strip).filter(name -> !name.isEmpty()).distinct()
                .map(name -> before.stream().filter(alias -> alias.kind() == kind && alias.name().equals(name))
                        .findFirst().orElseGet(() -> new UnitAlias(name, kind, Optional.empty())))
                .toList();
    }
}
