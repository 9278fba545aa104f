package cn.yaodian.domain.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of one office, found by any name they go by, and what names were said not to mean. Immutable. */
public final class UnitRegister {

    private final List<Unit> units;
    private final Set<UnitDistinction> distinctions;
    private final Map<String, Unit> byName = new HashMap<>();

    public UnitRegister(List<Unit> units) {
        this(units, Set.of());
    }

    public UnitRegister(List<Unit> units, Set<UnitDistinction> distinctions) {
        this.units = List.copyOf(units);
        this.distinctions = Set.copyOf(distinctions);
        // A full name wins over another unit's alias, so full names go in last.
        this.units.forEach(unit -> unit.aliases().forEach(alias -> byName.putIfAbsent(alias.name(), unit)));
        this.units.forEach(unit -> byName.put(unit.name(), unit));
    }

    public List<Unit> units() {
        return units;
    }

    /** Which names do not mean which units. */
    public Set<UnitDistinction> distinctions() {
        return distinctions;
    }

    /** The unit that goes by exactly this name. */
    public Optional<Unit> find(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    public Optional<Unit> find(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }
}
