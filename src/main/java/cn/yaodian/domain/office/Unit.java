package cn.yaodian.domain.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A department, region, enterprise or group of units that the office deals with.
 *
 * @param name    the full name
 * @param aliases short and former names; the first short one stands on chips and in narrow columns
 * @param order   place in lists, as protocol has it; small first
 */
public record Unit(UnitId id, UnitKind kind, String name, List<UnitAlias> aliases, int order) {

    public Unit {
        Objects.requireNonNull(kind);
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a unit has a name");
        }
        aliases = List.copyOf(aliases);
    }

    /** The first short name that is shorter, else the full one: a document may also call a unit by a longer name. */
    public String shortName() {
        return aliases.stream().filter(alias -> alias.kind() == AliasKind.SHORT).map(UnitAlias::name)
                .filter(alias -> alias.length() < name.length()).findFirst().orElse(name);
    }

    /** Every name it goes by, the full one first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream().map(UnitAlias::name));
    }
}
