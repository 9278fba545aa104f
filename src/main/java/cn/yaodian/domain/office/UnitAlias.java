package cn.yaodian.domain.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Another name of a unit.
 *
 * @param until the last day a former name was in use
 */
public record UnitAlias(String name, AliasKind kind, Optional<LocalDate> until) {

    public UnitAlias {
        Objects.requireNonNull(kind);
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an alias is a name");
        }
    }

    public static UnitAlias shortName(String name) {
        return new UnitAlias(name, AliasKind.SHORT, Optional.empty());
    }
}
