package cn.yaodian.domain.office;

import java.util.Objects;

/**
 * The clerk's word that a name which documents use does not mean this unit, however like it is.
 *
 * @param name as a document wrote it
 */
public record UnitDistinction(UnitId unit, String name) {

    public UnitDistinction {
        Objects.requireNonNull(unit);
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a distinction is about a name");
        }
    }
}
